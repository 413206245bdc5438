package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody takes what another does or says.
 *
 * @param id unique within the reading
 * @param by who reacts
 * @param toward to whom
 * @param about to what, if the words are given
 * @param tone in which tone
 * @param on when
 * @param statement the statement that is the reaction, if one is
 * @param grounds how surely this is known and why
 */
public record Reaction(
        FindingId id,
        List<ActorId> by,
        List<ActorId> toward,
        Optional<Span> about,
        Tone tone,
        Interval on,
        Optional<StatementId> statement,
        Grounds grounds)
        implements Finding {

    /** The tone of a reaction. */
    public enum Tone {
        THREAT,
        WARNING,
        PRAISE,
        REJECTION,
        CONDEMNATION,
        WELCOME,
        CRITICISM,
        CONTEMPT,
        HOSTILITY,
        DEFIANCE,
        CONCERN,
        EXHORTATION,
        DEMAND,
        SILENCE
    }

    public Reaction {
        by = List.copyOf(by);
        toward = List.copyOf(toward);
    }

    @Override
    public Reaction with(Grounds other) {
        return new Reaction(id, by, toward, about, tone, on, statement, other);
    }

    /** The same on another day. */
    public Reaction dated(Interval day) {
        return new Reaction(id, by, toward, about, tone, day, statement, grounds);
    }

    @Override
    public List<Span> spans() {
        return Stream.concat(about.stream(), grounds.evidence().stream()).toList();
    }

    @Override
    public List<ActorId> actors() {
        return Stream.concat(by.stream(), toward.stream()).distinct().toList();
    }
}
