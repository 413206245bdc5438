package dev.readout.server.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What somebody is told at once: all that one search has newly found.
 *
 * @param id names it to whoever gets it, the same at every try
 * @param made when
 * @param about the search, which is why they are told
 * @param found what it newly found
 * @param more how much it found besides
 * @param state what became of the letter
 * @param tries how often it was sent
 * @param next when it is sent, or sent again
 * @param problem why it did not arrive; empty where it did
 */
public record Letter(
        String id,
        Instant made,
        About about,
        List<Found> found,
        int more,
        State state,
        int tries,
        Instant next,
        String problem) {

    /**
     * A saved search.
     *
     * @param name what its owner calls it
     * @param asked what it looks for, in words
     * @param href where the desk shows it
     */
    public record About(String name, String asked, String href) {}

    /** What became of a letter. */
    public enum State {
        WAITING,
        /** It is on its way, or was when the desk ended. */
        LEAVING,
        ARRIVED,
        /** Nobody can say whether it arrived; it is not sent again, since nothing is told twice. */
        UNSURE,
        /** It did not arrive, and is not sent again. */
        GIVEN_UP
    }

    /** How long to wait after each try. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));

    public Letter {
        found = List.copyOf(found);
    }

    static Letter of(String id, Instant now, About about, List<Found> found, int more) {
        return new Letter(id, now, about, found, more, State.WAITING, 0, now, "");
    }

    /** How many it tells of. */
    public int count() {
        return found.size() + more;
    }

    boolean isDue(Instant now) {
        return state == State.WAITING && !next.isAfter(now);
    }

    boolean hasEnded() {
        return state != State.WAITING && state != State.LEAVING;
    }

    /** As it is before it is sent. */
    Letter leaving() {
        return new Letter(id, made, about, found, more, State.LEAVING, tries + 1, next, problem);
    }

    /** What was on its way when the desk ended, or failed, may have arrived. */
    Letter afterAnEnd() {
        return state == State.LEAVING ? ended(State.UNSURE, "the desk ended or failed while it was on its way") : this;
    }

    /** What became of it. */
    Letter after(Carried carried, Instant now) {
        return switch (carried) {
            case Carried.Arrived() -> ended(State.ARRIVED, "");
            case Carried.Perhaps(var why) -> ended(State.UNSURE, why);
            case Carried.Never(var why) -> ended(State.GIVEN_UP, why);
            case Carried.NotYet(var why) ->
                tries > PAUSES.size() ? ended(State.GIVEN_UP, why) : again(now.plus(PAUSES.get(tries - 1)), why);
        };
    }

    private Letter again(Instant then, String why) {
        return new Letter(id, made, about, found, more, State.WAITING, tries, then, why);
    }

    /** Once it has ended, its words are kept no longer. */
    private Letter ended(State end, String why) {
        return new Letter(id, made, about, List.of(), 0, end, tries, next, why);
    }
}
