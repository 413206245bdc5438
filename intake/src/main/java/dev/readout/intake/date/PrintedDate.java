package dev.readout.intake.date;

import dev.readout.model.Interval;
import dev.readout.model.Published.Precision;

/**
 * A date, with or without a time of day, that stands in a text.
 *
 * @param start UTF-16 index of its first character
 * @param end one past its last character
 * @param interval the minute or day it names; for one that can be read in two ways, from the earlier to the later
 * @param precision how narrow the interval is
 * @param reason why it is an interval, or how it was read, in one clause
 */
public record PrintedDate(int start, int end, Interval interval, Precision precision, String reason) {}
