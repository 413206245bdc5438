package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attempt to reach the other side, and its answer or silence.
 *
 * @param id unique within the reading
 * @param from who reaches out
 * @param to whom
 * @param channel through what ("letters", "the embassy")
 * @param state what became of it by this report; silence is no response, never a rejection
 * @param on since when, or when
 * @param by who says so, if somebody but the outlet does
 * @param grounds how surely this is known and why
 */
public record Contact(
        FindingId id,
        List<ActorId> from,
        List<ActorId> to,
        Optional<Span> channel,
        State state,
        Interval on,
        List<ActorId> by,
        Grounds grounds)
        implements Finding {

    /** What became of an attempt. */
    public enum State {
        ATTEMPTED,
        OFFERED,
        NO_RESPONSE,
        FIRST_PUBLIC_RESPONSE,
        PUBLIC_RESPONSE_TO_OTHER_REMARKS,
        RESPONDED,
        REJECTED,
        HELD,
        BROKEN_OFF,
        RUPTURED
    }

    public Contact {
        from = List.copyOf(from);
        to = List.copyOf(to);
        by = List.copyOf(by);
    }

    @Override
    public Contact with(Grounds other) {
        return new Contact(id, from, to, channel, state, on, by, other);
    }

    /** The same on another day. */
    public Contact dated(Interval day) {
        return new Contact(id, from, to, channel, state, day, by, grounds);
    }

    @Override
    public List<Span> spans() {
        return Stream.concat(channel.stream(), grounds.evidence().stream()).toList();
    }

    @Override
    public List<ActorId> actors() {
        return Stream.of(from, to, by).flatMap(List::stream).distinct().toList();
    }
}
