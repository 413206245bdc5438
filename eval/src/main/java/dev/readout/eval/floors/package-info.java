/**
 * What was reached before must be reached again.
 *
 * <p>{@link dev.readout.eval.floors.Floors} holds, for each corpus, its digest and a floor a score; checking scores against
 * it gives {@link dev.readout.eval.floors.Verdict verdicts}, of which some fail a build. Floors rise freely and fall only
 * on purpose. {@link dev.readout.eval.floors.CorpusDigest} tells a changed corpus from a changed reader.
 */
@NullMarked
package dev.readout.eval.floors;

import org.jspecify.annotations.NullMarked;
