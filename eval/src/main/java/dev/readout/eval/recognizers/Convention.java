package dev.readout.eval.recognizers;

import dev.readout.eval.recognizers.SideWords.Bound;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The conventions that are converted: each row says how the corpus writes what TIMEX3 and this project write otherwise. An
 * answer is met when one row says so. No row forgives a wrong day, hour, count or unit.
 */
enum Convention {
    /** The value is the same, in its open fields after they were filled in; clock values without their minutes or day. */
    SAME_VALUE((found, answer) -> Values.same(found.value(), answer.filledTimex(), answer.isUnresolved())),

    /** The corpus writes a sole moment; ours is the same day or minute. */
    SAME_MOMENT((found, answer) -> found.isPoint() && isAt(found.start(), answer.value())),

    /** The ends of ranges are outside there and inside here. */
    SAME_RANGE((found, answer) ->
            answer.isRange() && isAt(found.start(), answer.start()) && isAt(found.end(), answer.end())),

    /** "From A to B" is one stretch there, from where A begins to where B begins; TIMEX3 has two expressions. */
    TWO_AS_A_RANGE((found, answer) ->
            found.isRange() && isAt(found.start(), answer.start()) && isAt(Values.start(found.last()), answer.end())),

    /** "For three days from Monday" is one stretch there, with both its ends; TIMEX3 has a length and a date. */
    LENGTH_AND_START((found, answer) -> found.isRange() && Values.lengthAndStart(found, answer)),

    /** "Today before 4 p.m." is one stretch there; TIMEX3 has a day and a time. */
    DAY_AND_BOUND((found, answer) -> {
        var bound = SideWords.bound(found.between(), found.after());
        var last = found.ofLast();
        return found.isRange()
                && bound.isPresent()
                && isBound(bound.get(), answer.mod())
                && isBounded(bound.get(), last, answer);
    }),

    /** "The same week" that nothing before names is that of the reference moment there, and open here. */
    NOT_NAMED(
            (found, answer) -> answer.mod().equals("ref_undef") && found.value().equals(answer.timex())),

    /** A season without its year is left without one there, and resolved here. */
    BARE_SEASON((found, answer) -> answer.isUnresolved()
            && answer.timex().length() == 2
            && found.value().endsWith("-" + answer.timex())),

    /** "2014-2018" is one stretch for both, which there ends where the last begins. */
    DASHED_RANGE((found, answer) -> {
        var last = found.value().indexOf('/');
        return last > 0
                && isAt(found.start(), answer.start())
                && isAt(Values.start(found.value().substring(last + 1)), answer.end());
    }),

    /** As end of a range, "the end of" a time is its last moment there, "the middle" its very middle. */
    EDGES_OF_A_RANGE((found, answer) -> found.isRange()
            && isAt(Values.edge(found.first()), answer.start())
            && isAt(Values.edge(found.last()), answer.end())),

    /** "Before", "since" and their like are part of the stretch there, and one end of the range is the answer. */
    BOUND((found, answer) -> {
        var bound = SideWords.bound(found.before(), found.after());
        return bound.isPresent() && isBound(bound.get(), answer.mod()) && isBounded(bound.get(), found, answer);
    }),

    /** Of the beginning, middle and end of a time the corpus cuts other parts: same time, same modifier. */
    EDGE((found, answer) -> found.first()
            .mod()
            .filter(mod -> answer.mod().endsWith(mod.name().toLowerCase(Locale.ROOT)))
            .filter(mod -> Values.sameWhole(found.value(), answer.filledTimex()))
            .isPresent()),

    /** "Two months ago" is the very day there; TIMEX3 counts in the unit said, and the day lies within it. */
    COUNTED_TO_THE_DAY((found, answer) -> Stamp.of(answer.value())
            .flatMap(Stamp::date)
            .filter(day -> isWithin(day, found) && Values.isCounted(found.first()))
            .isPresent()),

    /** "In two weeks" is the last day of the window there; here the window is what is due. */
    DUE((found, answer) ->
            isWindow(found) && found.last().interval().to().isPresent() && isAt(lastMoment(found), answer.value())),

    /** "The next three days" begin tomorrow there, and a window ends outside; here they begin with the day of speaking. */
    WINDOW((found, answer) -> isWindow(found)
            && answer.isRange()
            && (isAt(found.start(), answer.start()) || isAt(found.start().map(at -> at.plusDays(1)), answer.start()))
            && (isAt(found.end(), answer.end()) || isAt(lastMoment(found), answer.end()))),

    /** Vague counts are three there ("several weeks" P3W) and open here (PXW). */
    VAGUE_COUNT((found, answer) ->
            found.value().contains("X") && Values.same(found.value().replace("X", "3"), answer.timex(), true)),

    /** A length in other units: a quarter is three months there, half a year 0.5Y, ten years a decade. */
    LENGTH((found, answer) -> Values.sameLength(found.value(), answer.timex()));

    /** Keeps no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiPredicate<Found, Answer> row;

    Convention(BiPredicate<Found, Answer> row) {
        this.row = row;
    }

    boolean allows(Found found, Answer answer) {
        return row.test(found, answer);
    }

    private static boolean isAt(Optional<LocalDateTime> moment, String written) {
        return moment.isPresent()
                && Stamp.of(written).filter(stamp -> stamp.is(moment.get())).isPresent();
    }

    private static boolean isBound(Bound bound, String mod) {
        return switch (bound) {
            case BEFORE, UNTIL -> mod.startsWith("before") || mod.startsWith("until");
            case AFTER, SINCE -> mod.startsWith("after") || mod.startsWith("since");
        };
    }

    /** A day or minute bounds as itself, a longer time by the end that is meant. */
    private static boolean isBounded(Bound bound, Found found, Answer answer) {
        var start = found.start();
        var end = found.isPoint() ? start : found.end();
        return switch (bound) {
            case BEFORE -> isAt(start, answer.end());
            case UNTIL -> isAt(end, answer.end());
            case AFTER -> isAt(end, answer.start());
            case SINCE -> isAt(start, answer.start());
        };
    }

    private static boolean isWithin(LocalDate day, Found found) {
        return found.start().isPresent()
                && found.end().isPresent()
                && !day.isBefore(found.start().get().toLocalDate())
                && day.atStartOfDay().isBefore(found.end().get());
    }

    private static boolean isWindow(Found found) {
        return found.first().type() == TimeExpression.Type.DURATION;
    }

    private static Optional<LocalDateTime> lastMoment(Found found) {
        return found.interval()
                .to()
                .map(moment -> moment.date().atTime(moment.time().orElse(LocalTime.MIN)));
    }
}
