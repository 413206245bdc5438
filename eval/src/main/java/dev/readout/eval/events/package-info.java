/**
 * PLOVER root codes of single sentences whose source and target are marked: {@link dev.readout.eval.events.PloverCases}
 * reads them, {@link dev.readout.eval.events.ScoreEvents} counts.
 */
@NullMarked
package dev.readout.eval.events;

import org.jspecify.annotations.NullMarked;
