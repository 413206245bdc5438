/**
 * What changed between two days.
 *
 * <p>{@link dev.readout.collation.change.CompareDossiers} takes two dossiers of one coverage, folded up to two days, and
 * says line by line what is new or otherwise in the later one, and which words, or the mere passing of time, brought that
 * about.
 */
@NullMarked
package dev.readout.collation.change;

import org.jspecify.annotations.NullMarked;
