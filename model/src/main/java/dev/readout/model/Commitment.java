package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A forward-looking statement: what somebody will do, or not do, and by when.
 *
 * @param id unique within the reading
 * @param kind how binding it is
 * @param holder who is to do it
 * @param madeBy who says so
 * @param what the words for the deed
 * @param madeOn when it was said
 * @param due the words for when it is due
 * @param window when it is due; from the day it was said, open where the words name no end
 * @param statement the statement that makes it, if one does
 * @param hedged it is held back ("hopes to", "probably")
 * @param negated it is a deed that will not be done
 * @param grounds how surely this is known and why
 */
public record Commitment(
        FindingId id,
        Kind kind,
        List<ActorId> holder,
        List<ActorId> madeBy,
        Span what,
        Interval madeOn,
        Optional<Span> due,
        Interval window,
        Optional<StatementId> statement,
        boolean hedged,
        boolean negated,
        Grounds grounds)
        implements Finding {

    /** How binding a forward-looking statement is. */
    public enum Kind {
        PROMISE,
        PLAN,
        NEGATIVE_PLAN,
        EXPECTATION,
        PREDICTION,
        THREAT,
        VOW,
        OFFER,
        REFUSAL
    }

    public Commitment {
        holder = List.copyOf(holder);
        madeBy = List.copyOf(madeBy);
    }

    @Override
    public Commitment with(Grounds other) {
        return new Commitment(id, kind, holder, madeBy, what, madeOn, due, window, statement, hedged, negated, other);
    }

    /** The same, made on another day and due in another window. */
    public Commitment dated(Interval day, Interval due) {
        return new Commitment(id, kind, holder, madeBy, what, day, this.due, due, statement, hedged, negated, grounds);
    }

    @Override
    public List<Span> spans() {
        return Stream.of(Stream.of(what), due.stream(), grounds.evidence().stream())
                .flatMap(spans -> spans)
                .toList();
    }

    @Override
    public List<ActorId> actors() {
        return Stream.concat(holder.stream(), madeBy.stream()).distinct().toList();
    }
}
