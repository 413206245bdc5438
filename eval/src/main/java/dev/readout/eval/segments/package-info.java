/**
 * Segments of tokens with BIO labels of source, cue and content, on which sentence-level systems report (CofeNet, COLING
 * 2022).
 *
 * <p>{@link dev.readout.eval.segments.Segments} reads them, {@link dev.readout.eval.segments.Typeset} sets their tokens as
 * a paragraph that can be read and knows which token stands where, {@link dev.readout.eval.segments.Chunk} is a labelled
 * run of tokens (all conventions stand there), {@link dev.readout.eval.segments.ScoreChunks} counts exact ones.
 */
@NullMarked
package dev.readout.eval.segments;

import org.jspecify.annotations.NullMarked;
