package dev.readout.reading.statement;

import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is reported to have said something: the words of source, cue and content, as PARC3 and PolNeAR mark them.
 *
 * <p>Content keeps its quotation marks and its "that"; a relative pronoun may be the source; a cue is the whole verb group
 * ("has not said"). {@link Rendering} turns these into what a {@link dev.readout.model.Statement} holds.
 *
 * @param source who speaks; absent when the article does not say
 * @param cue the reporting words; absent only for a quotation that merely goes on
 * @param content what is said, in the order of the text; never empty
 * @param frame how the three are joined in grammar
 * @param confidence from 0 to 1
 */
public record Attribution(
        Optional<Span> source, Optional<Span> cue, List<Span> content, Frame frame, double confidence) {

    public Attribution {
        if (content.isEmpty()) throw new IllegalArgumentException("content must not be empty, cue at " + cue);
        content = content.stream().sorted().toList();
    }

    /** Where its cue stands, or its content if it has none. */
    Span place() {
        return cue.orElseGet(content::getFirst);
    }

    /** From the first to the last word of its content. */
    Span reach() {
        return content.getFirst().cover(content.getLast());
    }

    Attribution withContent(List<Span> changed) {
        return new Attribution(source, cue, changed, frame, confidence);
    }

    Attribution withSource(Span changed) {
        return new Attribution(Optional.of(changed), cue, content, frame, confidence);
    }

    Attribution withConfidence(double changed) {
        return new Attribution(source, cue, content, frame, changed);
    }
}
