/**
 * What one actor does to another, as PLOVER's root codes: an export beside the reading.
 *
 * <p>{@link dev.readout.reading.event.CodeEvent} is the coder: a sentence, who is taken for source and who for target, and
 * out comes a code with the words it rests on. {@link dev.readout.reading.event.FindEvents} hands it the actors of a reading,
 * pair by pair.
 *
 * <p>What deeds there are, and what words do to the deeds they govern, is in {@code knowledge/event/*.yaml}, each entry with
 * examples. {@code deeds} gives codes to patterns: a head and words within its {@code Reach}, which is what it governs in the
 * tree (Universal Dependencies). {@code governors} are words that hand on: "held talks" is the talks, "agreed to send aid"
 * is aid that is agreed to, "refused to" is refusal. So the outermost word of speech or intention decides, and what has not
 * happened yet is AGREE when it is cooperation and THREATEN when it is hostility, as PLOVER wants it.
 */
@NullMarked
package dev.readout.reading.event;

import org.jspecify.annotations.NullMarked;
