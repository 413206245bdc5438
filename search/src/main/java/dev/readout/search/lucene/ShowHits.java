package dev.readout.search.lucene;

import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.search.Hit;
import dev.readout.search.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/** Makes of the documents found what is shown of them. */
final class ShowHits {

    /** So much of an article is shown in which the words only stand in the title. */
    private static final int OPENING = 200;

    private final IndexSearcher searcher;
    private final Highlights highlights;

    ShowHits(IndexSearcher searcher, Highlights highlights) {
        this.searcher = searcher;
        this.highlights = highlights;
    }

    /**
     * @param from how many of the first are passed over
     * @param words what to show in them, if words were asked for
     */
    List<Hit> of(TopDocs top, int from, Optional<Query> words) throws IOException {
        var hits = new ArrayList<Hit>();
        for (int i = from; i < top.scoreDocs.length; i++) {
            int number = top.scoreDocs[i].doc;
            var document = searcher.storedFields().document(number);
            boolean article = Kind.valueOf(document.get(Names.KIND)) == Kind.ARTICLE;
            var found = words.isEmpty()
                    ? List.<Highlights.Found>of()
                    : highlights.in(words.get(), new int[] {number}, article).getFirst();
            hits.add(article ? article(document, found) : finding(document, found));
        }
        return hits;
    }

    private static Hit finding(Document document, List<Highlights.Found> found) {
        var words = new Text(document.get(Names.WORDS));
        var matches = found.stream()
                .flatMap(passage -> passage.matches().stream())
                .map(match -> words.spanOfUnits(match[0], match[1]))
                .sorted()
                .toList();
        return hit(document, words.value(), at(document), matches);
    }

    private static Hit article(Document document, List<Highlights.Found> found) {
        var whole = new Text(document.get(Names.WORDS));
        if (found.isEmpty()) {
            var opening = new Span(0, Math.min(OPENING, whole.length()));
            return hit(document, whole.slice(opening), opening, List.of());
        }
        var best = found.getFirst();
        var at = whole.spanOfUnits(best.start(), best.end());
        var words = whole.value().substring(best.start(), best.end());
        var text = new Text(words);
        var matches = best.matches().stream()
                .filter(match -> match[0] >= best.start() && match[1] <= best.end())
                .map(match -> text.spanOfUnits(match[0] - best.start(), match[1] - best.start()))
                .sorted()
                .toList();
        return hit(document, words, at, matches);
    }

    private static Hit hit(Document document, String words, Span at, List<Span> matches) {
        return new Hit(
                Kind.valueOf(document.get(Names.KIND)),
                new ArticleId(document.get(Names.ARTICLE)),
                document.get(Names.SOURCE),
                document.get(Names.ID),
                document.get(Names.LABEL),
                Optional.ofNullable(document.get(Names.TITLE_SHOWN)).orElse(""),
                Optional.ofNullable(document.get(Names.OUTLET)),
                new Interval(moment(document, Names.PUBLISHED_FROM), moment(document, Names.PUBLISHED_TO)),
                Arrays.asList(document.getValues(Names.ACTOR)),
                words,
                at,
                matches);
    }

    private static Optional<Moment> moment(Document document, String field) {
        return Optional.ofNullable(document.get(field)).map(Moment::parse);
    }

    private static Span at(Document document) {
        return new Span(number(document, Names.START), number(document, Names.END));
    }

    private static int number(Document document, String field) {
        return Optional.ofNullable(document.getField(field))
                .orElseThrow()
                .numericValue()
                .intValue();
    }
}
