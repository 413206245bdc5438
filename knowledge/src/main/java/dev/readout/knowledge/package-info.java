/**
 * Resource files about language and the world, each entry with its own examples.
 *
 * <p>What a reader of another policy or country would have to change is such a file, not code: reporting verbs by act,
 * titles, metonyms, agencies, furniture, vague durations. A file is YAML under {@code /knowledge} on the class path:
 *
 * <pre>{@code
 * about: Verbs that report what somebody said, by act.
 * entries:
 *   - id: promise
 *     act: commitment            # a text field
 *     verbs: [promise, pledge]   # a list field
 *     matches:                   # examples that must be found
 *       - The minister promised to reopen the bridge.
 *     rejects:                   # examples that must not
 *       - The promise of spring was in the air.
 * }</pre>
 *
 * <p>{@link dev.readout.knowledge.Knowledge} loads them; a user's own folder adds entries, or replaces those of the same id.
 * What the fields mean is the business of the room that reads them, and each such room has a test that runs every
 * example of its files.
 */
@NullMarked
package dev.readout.knowledge;

import org.jspecify.annotations.NullMarked;
