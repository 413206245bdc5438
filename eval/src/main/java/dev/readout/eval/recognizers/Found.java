package dev.readout.eval.recognizers;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What was found for one wanted stretch: an expression, or two that the corpus takes for one range.
 *
 * @param expressions one or two, in the order of the text
 * @param between the words between the two, in lower case
 * @param before the words of the wanted stretch before the first, in lower case
 * @param after the words of the wanted stretch after the last, in lower case
 */
record Found(List<TimeExpression> expressions, String between, String before, String after) {

    Found {
        expressions = List.copyOf(expressions);
    }

    TimeExpression first() {
        return expressions.getFirst();
    }

    TimeExpression last() {
        return expressions.getLast();
    }

    /** The last expression alone. */
    Found ofLast() {
        return new Found(List.of(last()), "", before + " " + between, after);
    }

    boolean isRange() {
        return expressions.size() > 1;
    }

    Span span() {
        return first().span().cover(last().span());
    }

    String value() {
        return first().value().orElse("");
    }

    Interval interval() {
        return first().interval();
    }

    Optional<LocalDateTime> start() {
        return interval()
                .from()
                .map(moment -> moment.date().atTime(moment.time().orElse(LocalTime.MIN)));
    }

    /** The first moment that is outside. */
    Optional<LocalDateTime> end() {
        return interval().to().map(moment -> moment.time().isPresent() ? ofTime(moment) : dayAfter(moment));
    }

    private static LocalDateTime ofTime(Moment moment) {
        return moment.date().atTime(moment.time().orElseThrow());
    }

    private static LocalDateTime dayAfter(Moment moment) {
        return moment.date().plusDays(1).atStartOfDay();
    }

    /** Whether it is one day or one minute. */
    boolean isPoint() {
        return interval().from().isPresent()
                && interval().from().equals(interval().to());
    }

    boolean hasTime() {
        return interval().from().filter(moment -> moment.time().isPresent()).isPresent();
    }
}
