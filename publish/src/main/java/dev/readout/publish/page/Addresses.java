package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each thing is called on the page, and where a link to it goes.
 *
 * <p>An article is a letter, in the order of publication (A to Z, then AA); {@code C3} is article C, paragraph 3, {@code
 * Ch} its headline and {@code Cx} what is not part of the report. Every statement has two places: its words in the
 * article ({@code C-s5}) and its line in who said what ({@code C-s5v}).
 */
final class Addresses {

    private final Dossier dossier;
    private final Map<ArticleId, String> letters = new HashMap<>();
    private final Map<StatementRef, Integer> numbers = new HashMap<>();

    Addresses(Dossier dossier) {
        this.dossier = dossier;
        dossier.readings().forEach(this::enter);
    }

    private void enter(Reading reading) {
        var article = reading.article().id();
        letters.put(article, letters(letters.size()));
        int number = 0;
        for (var statement : reading.statements()) numbers.put(new StatementRef(article, statement.id()), ++number);
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String letters(int index) {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }

    /** The letter of an article of the dossier, which is also the place of its text. */
    String letter(ArticleId article) {
        var letter = letters.get(article);
        if (letter == null) throw new IllegalArgumentException("not in this dossier: " + article);
        return letter;
    }

    /** The place of a statement's words in its article. */
    String words(StatementRef ref) {
        return letter(ref.article()) + "-s" + numbers.get(ref);
    }

    /** The place of a statement's line in who said what. */
    String line(StatementRef ref) {
        return words(ref) + "v";
    }

    /** The article and the paragraph that a statement's words begin in: {@code C3}. */
    String paragraph(StatementRef ref) {
        return paragraph(ref.article(), dossier.statement(ref).content().getFirst());
    }

    /** The article and the paragraph that these words begin in. */
    String paragraph(ArticleId article, Span words) {
        return letter(article) + paragraphOf(dossier.article(article), words);
    }

    private static String paragraphOf(Article article, Span words) {
        int index = holding(article.body(), words);
        if (index >= 0) return String.valueOf(index + 1);
        boolean inTitle =
                article.title().filter(title -> title.span().overlaps(words)).isPresent();
        return inTitle ? "h" : "x";
    }

    /** Which of the spans, in text order, the first of these words stands in; negative if none. */
    private static int holding(List<Span> spans, Span words) {
        int found = Collections.binarySearch(spans, new Span(words.start(), Integer.MAX_VALUE));
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && spans.get(before).end() > words.start() ? before : -1;
    }
}
