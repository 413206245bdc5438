package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.Moment;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums up what the coverage holds. */
final class ShowGlance {

    private static final int SPEAKERS = 8;
    private static final int LINES = 5;
    private static final int CHARACTERS = 170;
    private static final int FEWEST_WORDS = 4;

    private final Dossier dossier;
    private final Addresses addresses;
    private final Filters filters;
    private final Speakers speakers;

    ShowGlance(Dossier dossier, Addresses addresses, Filters filters) {
        this.dossier = dossier;
        this.addresses = addresses;
        this.filters = filters;
        this.speakers = new Speakers(dossier);
    }

    GlanceView view() {
        return new GlanceView(summary(), facts(), speakers(), newest(), several(), placed());
    }

    private String summary() {
        if (dossier.readings().isEmpty()) {
            return dossier.asOf()
                    .map(day -> "No article is known that was public by " + Dates.brief(day) + ".")
                    .orElse("No article could be read.");
        }
        var said = Count.of(dossier.utterances().size(), "act of speech", "acts of speech");
        var by = Count.of(filters.bySpoken().size(), "speaker");
        long several =
                dossier.utterances().stream().filter(u -> u.articles() > 1).count();
        return said + " by " + by + (several == 0 ? "." : ", " + Count.of(several) + " of them in several articles.");
    }

    private Stream<Article> articles() {
        return dossier.readings().stream().map(Reading::article);
    }

    private List<ArticleView.Fact> facts() {
        var facts = new ArrayList<ArticleView.Fact>();
        var days = articles()
                .map(Article::published)
                .flatMap(ShowGlance::exactDay)
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            facts.add(new ArticleView.Fact("First report", Dates.brief(days.getFirst())));
            facts.add(new ArticleView.Fact("Last report", Dates.brief(days.getLast())));
        }
        long uncertain = dossier.readings().stream()
                .flatMap(reading -> reading.statements().stream())
                .filter(statement -> !statement.grounds().isCertain())
                .count();
        facts.add(new ArticleView.Fact("Without a date of their own", Count.of(placed().size(), "article")));
        long all = dossier.readings().stream()
                .mapToLong(reading -> reading.statements().size())
                .sum();
        facts.add(new ArticleView.Fact("Uncertain statements", Count.of(uncertain) + " of " + Count.of(all)));
        return facts;
    }

    private static Stream<LocalDate> exactDay(Published published) {
        return switch (published.precision()) {
            case MINUTE, DAY -> published.interval().to().map(Moment::date).stream();
            case INTERVAL, UNKNOWN -> Stream.empty();
        };
    }

    private List<GlanceView.Share> speakers() {
        var most = filters.bySpoken().stream().limit(SPEAKERS).toList();
        if (most.isEmpty()) return List.of();
        long top = filters.spoken(most.getFirst());
        return most.stream()
                .map(party -> new GlanceView.Share(
                        Visible.line(party.name()), filters.link(party.id()), filters.spoken(party), (int)
                                Math.max(1, 100 * filters.spoken(party) / top)))
                .toList();
    }

    /** Those made last, of those whose day is narrowly known and whose report is certain. */
    private List<GlanceView.Line> newest() {
        return dossier.utterances().stream()
                .filter(utterance -> lastDay(utterance).isPresent())
                .filter(this::tellsSomething)
                .sorted(Comparator.comparing(
                                (Utterance utterance) -> lastDay(utterance).orElseThrow())
                        .reversed()
                        .thenComparingInt(utterance -> -utterance.articles()))
                .limit(LINES)
                .map(this::line)
                .toList();
    }

    private boolean tellsSomething(Utterance utterance) {
        var ref = utterance.variants().getFirst().statement();
        var statement = dossier.statement(ref);
        int words = new Wording(Passages.text(dossier.article(ref.article()), statement)).size();
        return statement.grounds().isCertain() && words >= FEWEST_WORDS;
    }

    private static Optional<LocalDate> lastDay(Utterance utterance) {
        if (utterance.on().from().isEmpty()) return Optional.empty();
        return utterance.on().to().map(Moment::date);
    }

    private List<GlanceView.Line> several() {
        return dossier.utterances().stream()
                .filter(utterance -> outlets(utterance) > 1)
                .sorted(Comparator.comparingLong((Utterance utterance) -> -outlets(utterance))
                        .thenComparingInt(utterance -> -utterance.articles()))
                .limit(LINES)
                .map(this::line)
                .toList();
    }

    private long outlets(Utterance utterance) {
        return utterance.variants().stream()
                .map(variant -> Outlets.name(dossier.article(variant.statement().article())))
                .distinct()
                .count();
    }

    private GlanceView.Line line(Utterance utterance) {
        var ref = utterance.variants().getFirst().statement();
        var article = dossier.article(ref.article());
        var statement = dossier.statement(ref);
        var words = Excerpt.of(Passages.text(article, statement).replace("\n", " … "), CHARACTERS);
        return new GlanceView.Line(
                Dates.brief(utterance.on()),
                speakers.of(utterance),
                Manners.topic(statement) + words,
                Manners.brief(statement).equals("direct"),
                "#" + utterance.id(),
                addresses.paragraph(ref),
                outlets(utterance) > 1
                        ? Count.of(utterance.articles(), "article") + ", " + Count.of(outlets(utterance), "outlet")
                        : "");
    }

    private List<GlanceView.Placed> placed() {
        return articles()
                .filter(article -> exactDay(article.published()).findAny().isEmpty())
                .map(article -> new GlanceView.Placed(
                        addresses.letter(article.id()),
                        Titles.of(article),
                        Dates.brief(article.published().interval()),
                        Visible.line(article.published().reason())))
                .toList();
    }
}
