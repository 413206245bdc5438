package dev.readout.watch.round;

import dev.readout.intake.fetch.Validators;
import java.time.Duration;
import java.time.Instant;

/** When to ask again: seldom enough not to be a burden, often enough to see an edit. */
final class Schedule {

    /** A server that can say "unchanged" is asked so often. */
    static final Duration CONDITIONAL = Duration.ofHours(1);

    /** One that sends all of it every time is asked so often. */
    static final Duration WHOLE = Duration.ofDays(1);

    /** An article is looked at again until it is so old. */
    static final Duration STILL_EDITED = Duration.ofDays(14);

    private static final Duration NEVER = Duration.ofDays(3_650);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 7;

    private Schedule() {}

    static Instant nextPoll(Instant now, Validators validators) {
        return now.plus(validators.isEmpty() ? WHOLE : CONDITIONAL);
    }

    /** Twice as long after each failure, up to a day, and at least as long as the server asks for. */
    static Instant afterFailure(Instant now, int failures, Duration asked) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        var bounded = pause.compareTo(WHOLE) > 0 ? WHOLE : pause;
        return now.plus(asked.compareTo(bounded) > 0 ? asked : bounded);
    }

    /** A page is looked at again after half of its age, not sooner than a feed would be; never again once it is old. */
    static Instant nextLook(Instant now, Instant known, Validators validators) {
        var age = Duration.between(known, now);
        if (age.compareTo(STILL_EDITED) > 0) return now.plus(NEVER);
        var soonest = validators.isEmpty() ? WHOLE : CONDITIONAL;
        var half = age.dividedBy(2);
        return now.plus(half.compareTo(soonest) > 0 ? half : soonest);
    }
}
