package dev.readout.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a policy process stands by one passage: a review, talks, a bill, an inquiry, as a state on a day.
 *
 * @param id unique within the reading
 * @param process the words that name it
 * @param state where it stands
 * @param by whose word it is; none when it is the outlet's
 * @param on as of when
 * @param hedged the word is held back ("seems to be")
 * @param grounds how surely this is known, in whose voice, and why
 */
public record ProcessStep(
        FindingId id, Span process, State state, List<ActorId> by, Interval on, boolean hedged, Grounds grounds)
        implements Finding {

    /** Where a process stands. */
    public enum State {
        ANNOUNCED,
        UNDER_WAY,
        CONSULTING,
        FINAL_STAGE,
        COMPLETED,
        ANNOUNCEMENT_WITHHELD,
        FOLLOW_UP
    }

    public ProcessStep {
        by = List.copyOf(by);
    }

    @Override
    public ProcessStep with(Grounds other) {
        return new ProcessStep(id, process, state, by, on, hedged, other);
    }

    /** The same on another day. */
    public ProcessStep dated(Interval day) {
        return new ProcessStep(id, process, state, by, day, hedged, grounds);
    }

    @Override
    public List<Span> spans() {
        return Stream.concat(Stream.of(process), grounds.evidence().stream()).toList();
    }

    @Override
    public List<ActorId> actors() {
        return by;
    }
}
