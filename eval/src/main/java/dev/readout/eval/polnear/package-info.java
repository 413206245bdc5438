/**
 * PolNeAR, whole articles: who is reported to have said what, against hand-made attributions.
 *
 * <p>{@link dev.readout.eval.polnear.PolnearCorpus} reads the articles and their brat files, {@link
 * dev.readout.eval.polnear.RoleWords} makes both sides comparable (all conventions stand there), {@link
 * dev.readout.eval.polnear.ScoreAttributions} counts.
 */
@NullMarked
package dev.readout.eval.polnear;

import org.jspecify.annotations.NullMarked;
