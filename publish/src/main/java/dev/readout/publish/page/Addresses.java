package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.StatementRef;
import dev.readout.publish.naming.Manners;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each thing is called on the page, and where a link to it goes.
 *
 * <p>An article is a letter, in the order of publication (A to Z, then AA); {@code C3} is article C, paragraph 3, {@code
 * Ch} its headline and {@code Cx} what is not part of the report. Every statement has two places: its words in the
 * article ({@code C-s5}) and its line in who said what ({@code C-s5v}). The words of a finding stand at {@code C-f5}, words
 * that only a line of the dossier points to at {@code C-e5}; findings on the same words share their place.
 */
final class Addresses {

    private final Dossier dossier;
    private final Map<ArticleId, String> letters = new HashMap<>();
    private final Map<StatementRef, Integer> numbers = new HashMap<>();
    private final Map<ArticleId, List<Marked>> marked = new HashMap<>();
    private final Map<List<Evidence>, String> findings = new HashMap<>();
    private final Map<Evidence, String> words = new HashMap<>();
    private final boolean layered;

    Addresses(Dossier dossier) {
        this(dossier, false);
    }

    /** @param layered whether the words of findings carry the name of their layer, {@code y-} and the finding's section */
    Addresses(Dossier dossier, boolean layered) {
        this.dossier = dossier;
        this.layered = layered;
        dossier.readings().forEach(this::enter);
        dossier.policy().lines().flatMap(line -> line.reports().stream()).forEach(this::enter);
        dossier.policy()
                .commitments()
                .forEach(pledge -> pledge.outcome().evidence().forEach(this::enter));
        dossier.agreements().forEach(agreement -> agreement.evidence().forEach(this::enter));
    }

    private void enter(Report<? extends Finding> report) {
        var evidence = report.evidence();
        var place = findings.computeIfAbsent(
                evidence,
                any -> place(
                        report.article(),
                        "-f",
                        report.finding().grounds().evidence(),
                        layered ? "y-" + report.finding().section() : ""));
        evidence.forEach(one -> words.putIfAbsent(one, place));
    }

    private void enter(Evidence evidence) {
        words.computeIfAbsent(evidence, any -> place(evidence.article(), "-e", List.of(evidence.span()), ""));
    }

    /** Gives words of an article that a link from elsewhere leads to a place of their own: {@code at}. */
    void point(ArticleId article, List<Span> words) {
        if (words.isEmpty()) return;
        marked.computeIfAbsent(article, any -> new ArrayList<>()).add(new Marked("at", words, "hit", Optional.empty()));
    }

    /** A new place for words that look like all others, unless they are of a layer. */
    private String place(ArticleId article, String kind, List<Span> spans, String layer) {
        var all = marked.computeIfAbsent(article, any -> new ArrayList<>());
        var id = letter(article) + kind + (all.size() + 1);
        all.add(new Marked(id, spans, layer, Optional.empty()));
        return id;
    }

    /** All words of an article that have a place of their own. */
    List<Marked> marked(ArticleId article) {
        return marked.getOrDefault(article, List.of());
    }

    Slots slots(Reading reading) {
        return new Slots(reading.article().blocks(), marked(reading.article().id()));
    }

    private void enter(Reading reading) {
        var article = reading.article().id();
        letters.put(article, letters(letters.size()));
        int number = 0;
        var all = marked.computeIfAbsent(article, any -> new ArrayList<>());
        for (var statement : reading.statements()) {
            var ref = new StatementRef(article, statement.id());
            numbers.put(ref, ++number);
            all.add(new Marked(words(ref), statement.content(), Manners.kind(statement), statement.source()));
        }
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

    /** The place of words that a line or an agreement of the dossier rests on. */
    String words(Evidence evidence) {
        var place = words.get(evidence);
        if (place == null) throw new IllegalArgumentException("no line of this dossier rests on " + evidence);
        return place;
    }

    /** The place of the words that a finding rests on. */
    String words(Report<? extends Finding> report) {
        return words(report.evidence().getFirst());
    }

    /** The place of a statement's line in who said what. */
    String line(StatementRef ref) {
        return words(ref) + "v";
    }

    /** The article and the paragraph that these words begin in. */
    String paragraph(Evidence evidence) {
        return paragraph(evidence.article(), evidence.span());
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
