package dev.readout.eval.polnear;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.List;

/**
 * Source, cue and content of one attribution, each as its stretches of text.
 *
 * @param source who speaks; empty when the article does not say
 * @param cue the reporting words; empty when there are none
 * @param content what is said; never empty
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) throw new IllegalArgumentException("an attribution must have content");
    }

    public static Attribution of(Statement statement) {
        return new Attribution(
                statement.source().stream().toList(), statement.cue().stream().toList(), statement.content());
    }
}
