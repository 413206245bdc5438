package dev.readout.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A comparison of one policy with another, mostly an earlier one.
 *
 * @param id unique within the reading
 * @param subject the words for what is compared
 * @param comparedWith the words for what it is compared with
 * @param by who draws the comparison, if somebody but the outlet does
 * @param grounds how surely this is known, in whose voice, and why
 */
public record Contrast(FindingId id, Span subject, Span comparedWith, List<ActorId> by, Grounds grounds)
        implements Finding {

    public Contrast {
        by = List.copyOf(by);
    }

    @Override
    public Contrast with(Grounds other) {
        return new Contrast(id, subject, comparedWith, by, other);
    }

    @Override
    public List<Span> spans() {
        return Stream.concat(Stream.of(subject, comparedWith), grounds.evidence().stream())
                .toList();
    }

    @Override
    public List<ActorId> actors() {
        return by;
    }
}
