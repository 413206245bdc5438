package dev.readout.server.lookup;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;

/** Words of an article as they stand there. */
final class Quote {

    private static final int AROUND = 300;
    private static final int LONGEST = 4_000;

    private Quote() {}

    /** Evidence as the formats write it, with the words before and after, as one JSON object. */
    static String of(Dossier dossier, ArticleId id, Span at) {
        var article = article(dossier, id);
        int length = article.text().length();
        if (at.end() > length)
            throw new IllegalArgumentException("the article ends at " + length + ", before " + at.end());
        if (at.length() > LONGEST)
            throw new IllegalArgumentException("at most " + LONGEST + " code points are given at once");
        return JsonNodeFactory.instance
                .objectNode()
                .put("article", id.value())
                .put("text", article.text().slice(at))
                .put("start", at.start())
                .put("end", at.end())
                .put("before", between(article, at.start() - AROUND, at.start()))
                .put("after", between(article, at.end(), at.end() + AROUND))
                .toString();
    }

    /** What there is of these words; a span is never empty, and at either end of the article there are none. */
    private static String between(Article article, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(article.text().length(), to);
        return start < end ? article.text().slice(new Span(start, end)) : "";
    }

    private static Article article(Dossier dossier, ArticleId id) {
        return dossier.readings().stream()
                .map(Reading::article)
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the dossier has no article " + id.value()));
    }
}
