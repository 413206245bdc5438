package dev.readout.language;

import dev.readout.model.Span;
import java.util.List;

/**
 * Words that give something as somebody's: who said, thinks or wants it, the words that say so, and what.
 *
 * <p>An engine's first finding; whether it is a statement, and of which kind, is for the readers to decide.
 *
 * @param source who; empty if nobody is named, several stretches if something stands between them
 * @param cue the words of saying; empty if there are none
 * @param content what; never empty
 * @param confidence how sure the engine is, 0 to 1
 */
public record Report(List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    public Report {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) throw new IllegalArgumentException("a report must have content");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be from 0 to 1, was " + confidence);
        }
    }
}
