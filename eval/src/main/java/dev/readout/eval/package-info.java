/**
 * How well Readout reads, in figures: what {@code readout eval} prints.
 *
 * <p>{@link dev.readout.eval.Evaluation} is the way in. It is handed {@link dev.readout.eval.Engines}, so that it knows
 * neither files' formats nor readers, lets them read each {@link dev.readout.eval.Corpus}, and gives {@link
 * dev.readout.eval.measure.Score scores}. What a corpus looks like and how it is scored stands in a package of its own:
 * {@code gold} (a few articles annotated in full), {@code polnear} (attributions of whole articles), {@code segments}
 * (attributions in single segments), {@code syntax} (a treebank). {@code measure} is what they share, {@code floors} holds
 * scores up to what was reached before.
 *
 * <p>All of it is deterministic; the corpora themselves are never part of the project.
 */
@NullMarked
package dev.readout.eval;

import org.jspecify.annotations.NullMarked;
