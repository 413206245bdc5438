/**
 * What people decided, laid over what was read.
 *
 * <p>{@link dev.readout.server.curation.Curation} is the entry. It takes the log of rulings of a dossier and works in two steps: what
 * concerns one article (a speaker, a day, a status, a finding that is wrong) is done to its reading before all readings
 * are folded, so that everything that follows from it comes out right; what concerns the fold (two names for one
 * party, an option that is two, what became of a pledge) is done to the dossier. A reading in the store is never changed.
 *
 * <p>A ruling points at words ({@link dev.readout.store.Words}), not at the number that some reader gave a finding. {@code
 * Locate} looks for the finding on those words: in the same article; if that was edited, where the same words stand now. What
 * cannot be found any more is said ({@link dev.readout.server.curation.Curation#idle}), and the ruling waits.
 */
@NullMarked
package dev.readout.server.curation;

import org.jspecify.annotations.NullMarked;
