package dev.readout.reading.event;

import dev.readout.model.Plover;

/**
 * A deed told by a pattern.
 *
 * @param code what is done
 * @param fit how the pattern fits
 * @param why the entry and its pattern
 */
record Deed(Plover code, Fit fit, String why) {}
