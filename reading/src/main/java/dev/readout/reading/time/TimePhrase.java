package dev.readout.reading.time;

import dev.readout.language.Token;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An expression found, not yet counted from anywhere.
 *
 * @param clauses the sentence where it stands
 * @param tokens the tokens it is made of, whole or in part
 * @param span its words
 * @param meaning what they say
 * @param direction where the sentence looks
 */
record TimePhrase(Clauses clauses, List<Token> tokens, Span span, Meaning meaning, Direction direction) {

    /**
     * Counts it from a day, or from an interval in which that day lies: then the result is the same for all of its days
     * or spans what it may be.
     */
    TimeExpression resolve(Anchor anchor, Optional<Period> named) {
        var nowhere = new Reckoning(Optional.empty(), anchor.clock(), direction, named);
        var from = anchor.interval().from().map(Moment::date);
        var to = anchor.interval().to().map(Moment::date);
        if (from.isEmpty() || to.isEmpty()) return expression(meaning.resolve(nowhere), anchor, named);
        var first = meaning.resolve(nowhere.from(from.get()));
        var last = from.equals(to) ? first : meaning.resolve(nowhere.from(to.get()));
        return expression(first.equals(last) ? first : either(first, last, nowhere), anchor, named);
    }

    private Resolved either(Resolved first, Resolved last, Reckoning nowhere) {
        boolean ordered =
                first.interval().from().isPresent() && last.interval().to().isPresent();
        var hull =
                ordered ? new Interval(first.interval().from(), last.interval().to()) : first.interval();
        return first.value().equals(last.value())
                ? first.within(hull)
                : meaning.resolve(nowhere).within(hull);
    }

    private TimeExpression expression(Resolved resolved, Anchor anchor, Optional<Period> named) {
        var basis = switch (resolved.basis()) {
            case ABSOLUTE -> "absolute";
            case ANCHOR -> anchor.toString();
            case NAMED ->
                named.map(date -> "date named before, " + date.value()).orElse(anchor.toString());
        };
        return new TimeExpression(span, resolved.type(), resolved.value(), resolved.mod(), resolved.interval(), basis);
    }

    TimePhrase looking(Direction other) {
        return new TimePhrase(clauses, tokens, span, meaning, other);
    }

    /** The period it names, if it names one. */
    Optional<Period> period(Optional<LocalDate> anchor, Optional<Period> named) {
        var reckoning = new Reckoning(anchor, direction, named);
        return switch (meaning) {
            case Dated dated -> dated.period(reckoning);
            case AtTime time -> time.day().period(reckoning);
            case Edge edge -> edge.date().period(reckoning);
            case Counted c -> Optional.empty();
            case Length l -> Optional.empty();
            case Reference r -> Optional.empty();
            case Repeated r -> Optional.empty();
            case Stretch s -> Optional.empty();
            case MomentAway m -> Optional.empty();
            case Numbered n -> Optional.empty();
            case Portioned portioned -> portioned.whole().period(reckoning);
            case Pair p -> Optional.empty();
        };
    }
}
