package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * If one thing, then another: what somebody makes depend on what.
 *
 * @param id unique within the reading
 * @param holder whose condition it is
 * @param type in which way one depends on the other
 * @param condition the words for what must be so, if they are given
 * @param consequence the words for what follows, if they are given
 * @param statement the statement that sets it, if one does
 * @param grounds how surely this is known and why
 */
public record Condition(
        FindingId id,
        List<ActorId> holder,
        Type type,
        Optional<Span> condition,
        Optional<Span> consequence,
        Optional<StatementId> statement,
        Grounds grounds)
        implements Finding {

    /** In which way one thing depends on another. */
    public enum Type {
        PRECONDITION,
        SEQUENCE,
        EXCHANGE,
        DEMAND,
        WARNING,
        QUESTION
    }

    public Condition {
        holder = List.copyOf(holder);
    }

    @Override
    public Condition with(Grounds other) {
        return new Condition(id, holder, type, condition, consequence, statement, other);
    }

    @Override
    public List<Span> spans() {
        return Stream.of(condition.stream(), consequence.stream(), grounds.evidence().stream())
                .flatMap(spans -> spans)
                .toList();
    }

    @Override
    public List<ActorId> actors() {
        return holder;
    }
}
