package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One change, or one report, of where a policy option stands.
 *
 * @param id unique within the reading
 * @param option the words that name the option ("inspections", "a full waiver")
 * @param family what sort of instrument it is
 * @param status where it stands by this report; what only an interviewer brings up is raised
 * @param by who put it there; none when not known
 * @param on when
 * @param statement the statement that says so, if one does
 * @param grounds how surely this is known and why
 */
public record Move(
        FindingId id,
        Span option,
        Family family,
        Status status,
        List<ActorId> by,
        Interval on,
        Optional<StatementId> statement,
        Grounds grounds)
        implements Finding {

    /** Sorts of policy instruments. */
    public enum Family {
        PRESSURE,
        DIPLOMACY,
        COORDINATION,
        DETERRENCE,
        POSTURE,
        ECONOMIC,
        LEGAL,
        OTHER
    }

    /** Where an option stands. */
    public enum Status {
        RAISED,
        ON_TABLE,
        UNDER_REVIEW,
        RULED_OUT,
        ADOPTED,
        OFFERED,
        DEMANDED,
        REJECTED,
        CONTINUED,
        WARNED
    }

    public Move {
        by = List.copyOf(by);
    }

    @Override
    public Move with(Grounds other) {
        return new Move(id, option, family, status, by, on, statement, other);
    }

    /** The same on another day. */
    public Move dated(Interval day) {
        return new Move(id, option, family, status, by, day, statement, grounds);
    }

    @Override
    public List<Span> spans() {
        return Stream.concat(Stream.of(option), grounds.evidence().stream()).toList();
    }

    @Override
    public List<ActorId> actors() {
        return by;
    }
}
