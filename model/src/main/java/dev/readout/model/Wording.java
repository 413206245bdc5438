package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One use of a formula: a phrase whose exact words matter.
 *
 * @param id unique within the reading
 * @param formula what the uses of the same phrase share: its content words in their base forms, joined by hyphens
 * @param words the words as printed
 * @param by who uses it; none when the outlet does
 * @param mode how it comes to stand in the text
 * @param statement the statement it stands in, if any
 * @param grounds how surely this is known, in whose voice, and why
 */
public record Wording(
        FindingId id,
        String formula,
        Span words,
        List<ActorId> by,
        Mode mode,
        Optional<StatementId> statement,
        Grounds grounds)
        implements Finding {

    /** How a formula comes to stand in a text. */
    public enum Mode {
        /** In a speaker's own quoted words. */
        DIRECT,
        /** In an outlet's rendering of what a speaker said. */
        INDIRECT,
        /** In quotation marks by itself, as a label. */
        QUOTED_LABEL,
        /** In the outlet's own report. */
        NARRATION
    }

    public Wording {
        by = List.copyOf(by);
    }

    @Override
    public Wording with(Grounds other) {
        return new Wording(id, formula, words, by, mode, statement, other);
    }

    @Override
    public List<Span> spans() {
        return Stream.concat(Stream.of(words), grounds.evidence().stream()).toList();
    }

    @Override
    public List<ActorId> actors() {
        return by;
    }
}
