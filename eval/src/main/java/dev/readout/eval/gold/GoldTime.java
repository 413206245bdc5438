package dev.readout.eval.gold;

import dev.readout.model.Interval;
import dev.readout.model.Span;

/**
 * A time expression.
 *
 * @param span its words
 * @param value TIMEX3 value
 * @param interval what it resolves to; open where the gold gives none
 * @param world whether only knowledge of the world resolves it; such ones are not scored
 */
public record GoldTime(Span span, String value, Interval interval, boolean world) {}
