package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A visit, summit, briefing, call or consultation, as one passage tells of it.
 *
 * @param id unique within the reading
 * @param kind the article's own noun in the singular, lower case ("summit", "briefing")
 * @param participants who takes part, as far as it is told
 * @param place where
 * @param on when
 * @param status whether it is to come, was held lately, lies further back, or is only thought of
 * @param purpose what for
 * @param grounds how surely this is known and why
 */
public record Meeting(
        FindingId id,
        String kind,
        List<ActorId> participants,
        Optional<Span> place,
        Interval on,
        Status status,
        Optional<Span> purpose,
        Grounds grounds)
        implements Finding {

    /** Whether a meeting is to come or over. */
    public enum Status {
        PLANNED,
        HELD,
        PAST,
        HYPOTHETICAL
    }

    public Meeting {
        participants = List.copyOf(participants);
    }

    @Override
    public Meeting with(Grounds other) {
        return new Meeting(id, kind, participants, place, on, status, purpose, other);
    }

    /** The same on another day, and so perhaps over for longer. */
    public Meeting dated(Interval day, Status then) {
        return new Meeting(id, kind, participants, place, day, then, purpose, grounds);
    }

    @Override
    public List<Span> spans() {
        return Stream.of(place.stream(), purpose.stream(), grounds.evidence().stream())
                .flatMap(spans -> spans)
                .toList();
    }

    @Override
    public List<ActorId> actors() {
        return participants;
    }
}
