package dev.readout.language;

import dev.readout.model.Article;
import java.util.List;

/**
 * An article and its sentences, in the order of the text.
 *
 * @param article what was read
 * @param sentences its sentences
 * @param reports what the engine takes for somebody's words or thoughts, in the order of the text; empty if the engine
 *     knows grammar only
 * @param passages what the engine takes for saying something of a policy, in the order of the text; empty likewise
 */
public record LinguisticText(Article article, List<Sentence> sentences, List<Report> reports, List<Passage> passages) {
    public LinguisticText {
        sentences = List.copyOf(sentences);
        reports = List.copyOf(reports);
        passages = List.copyOf(passages);
    }

    /** The text as an engine reads it that knows grammar only. */
    public LinguisticText(Article article, List<Sentence> sentences) {
        this(article, sentences, List.of(), List.of());
    }
}
