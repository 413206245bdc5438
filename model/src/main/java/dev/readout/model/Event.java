package dev.readout.model;

import java.util.List;

/**
 * What one actor does to another, by this clause: an event as PLOVER codes it. An export beside the reading, not a part of
 * it.
 *
 * @param id unique within the article
 * @param code what is done
 * @param mode whether it has happened
 * @param source who does it
 * @param target to whom
 * @param trigger the word that tells of the deed
 * @param on when, as far as the clause or the article says
 * @param grounds how surely this is known and why
 */
public record Event(
        FindingId id, Plover code, Mode mode, Side source, Side target, Span trigger, Interval on, Grounds grounds) {

    /** Whether an event has happened. */
    public enum Mode {
        PAST,
        ONGOING,
        FUTURE,
        /** Said not to have happened, or not to be going to. */
        NEGATED,
        /** Only supposed: "if", "whether", "might". */
        HYPOTHETICAL
    }

    /**
     * One side of an event.
     *
     * @param span its words
     * @param actors who is meant by them; never empty
     */
    public record Side(Span span, List<ActorId> actors) {
        public Side {
            actors = List.copyOf(actors);
            if (actors.isEmpty()) throw new IllegalArgumentException("a side must have an actor: " + span);
        }
    }
}
