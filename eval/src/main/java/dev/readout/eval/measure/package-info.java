/**
 * How likeness is counted, whatever the corpus.
 *
 * <p>{@link dev.readout.eval.measure.Words} cuts a text into the words that spans are compared by; {@link
 * dev.readout.eval.measure.Pairing} pairs what was wanted with what was found, each at most once; {@link
 * dev.readout.eval.measure.Count} counts the pairs; a {@link dev.readout.eval.measure.Score} is a count with a name; a
 * {@link dev.readout.eval.measure.Mistake} says where it was lost. Nothing here reads a file.
 */
@NullMarked
package dev.readout.eval.measure;

import org.jspecify.annotations.NullMarked;
