package dev.readout.reading.policy;

import dev.readout.model.Interval;
import dev.readout.model.Span;
import java.util.Optional;

/**
 * When a deed is due.
 *
 * @param words the words that say so, with their preposition
 * @param window from the day it was said, or the day named, to the last day; open where the words name no end
 * @param dated whether a day, week, month or the like is named
 */
record Due(Optional<Span> words, Interval window, boolean dated) {}
