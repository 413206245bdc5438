package dev.readout.publish.page;

import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.Variant;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out one act of speech, its reports side by side. */
final class ShowUtterance {

    /** As many differences as a reader takes in at once. */
    private static final int MOST_DIFFERENCES = 4;

    private final Dossier dossier;
    private final Addresses addresses;
    private final Filters filters;
    private final Speakers speakers;

    ShowUtterance(Dossier dossier, Addresses addresses, Filters filters) {
        this.dossier = dossier;
        this.addresses = addresses;
        this.filters = filters;
        this.speakers = new Speakers(dossier);
    }

    /** Reports of one act of speech that print the same words. */
    private record Alike(Statement statement, Article article, Wording wording, List<Variant> variants) {}

    UtteranceView view(Utterance utterance) {
        return new UtteranceView(
                utterance.id().value(),
                String.join(" ", filters.marks(utterance)),
                speakers.of(utterance),
                role(utterance),
                isNamed(utterance),
                when(utterance),
                utterance
                        .occasion()
                        .map(words -> Visible.line(dossier.words(words)))
                        .orElse(""),
                reported(utterance),
                variants(utterance));
    }

    /** Its interval where that says more than its day's heading, or the time of day. */
    private static String when(Utterance utterance) {
        var on = utterance.on();
        if (!SpokenDays.Place.of(on).isExact()) return on.isOpen() ? "" : Dates.brief(on);
        return on.from().flatMap(Moment::time).map(time -> "at " + time).orElse("");
    }

    private String role(Utterance utterance) {
        if (utterance.parties().size() != 1) return "";
        return Speakers.role(dossier.party(utterance.parties().getFirst()));
    }

    private boolean isNamed(Utterance utterance) {
        if (utterance.parties().isEmpty() || speakers.isOwnReading(utterance)) return false;
        return utterance.parties().stream().noneMatch(id -> dossier.party(id).kind() == Actor.Kind.ANONYMOUS);
    }

    private String reported(Utterance utterance) {
        if (utterance.articles() < 2) return "";
        long outlets = utterance.variants().stream()
                .map(variant -> Outlets.name(dossier.article(variant.statement().article())))
                .distinct()
                .count();
        return Count.of(utterance.articles(), "article") + ", " + Count.of(outlets, "outlet");
    }

    private List<UtteranceView.VariantView> variants(Utterance utterance) {
        var groups = alike(utterance);
        var fullest = fullest(groups);
        return groups.stream().map(group -> variant(utterance, fullest, group)).toList();
    }

    /** What the others are compared with: the speaker's own words where they are given, and most of them. */
    private static Alike fullest(List<Alike> groups) {
        return groups.stream()
                .min(Comparator.comparing((Alike group) -> !isDirect(group.statement()))
                        .thenComparingInt(group -> -group.wording().size()))
                .orElseThrow();
    }

    private static boolean isDirect(Statement statement) {
        return Manners.brief(statement).equals("direct");
    }

    private List<Alike> alike(Utterance utterance) {
        var groups = new ArrayList<Alike>();
        for (var variant : utterance.variants()) {
            var statement = dossier.statement(variant.statement());
            var article = dossier.article(variant.statement().article());
            var wording = new Wording(Passages.text(article, statement));
            groups.stream()
                    .filter(group -> isAlike(group, statement, wording))
                    .findFirst()
                    .ifPresentOrElse(group -> group.variants().add(variant), () -> {
                        groups.add(new Alike(statement, article, wording, new ArrayList<>(List.of(variant))));
                    });
        }
        return groups;
    }

    private static boolean isAlike(Alike group, Statement statement, Wording wording) {
        return Manners.brief(group.statement()).equals(Manners.brief(statement))
                && Manners.marks(group.statement()).equals(Manners.marks(statement))
                && group.statement().grounds().isCertain()
                        == statement.grounds().isCertain()
                && group.wording().sameWords(wording);
    }

    private UtteranceView.VariantView variant(Utterance utterance, Alike fullest, Alike group) {
        var statement = group.statement();
        var comparison = fullest.equals(group)
                ? CompareWordings.nothing()
                : CompareWordings.compare(fullest.wording(), group.wording());
        return new UtteranceView.VariantView(
                group.variants().stream()
                        .map(variant -> report(utterance, variant))
                        .toList(),
                Manners.brief(statement),
                Manners.kind(statement),
                Manners.marks(statement),
                attribution(group.article(), statement),
                Manners.topic(statement),
                Passages.of(group.article(), statement, group.wording(), comparison.added()),
                fullest.equals(group)
                        ? ""
                        : addresses.paragraph(fullest.variants().getFirst().statement()),
                isDirect(statement) && isDirect(fullest.statement()) && comparison.changes(),
                differences(comparison),
                statement.grounds().isCertain()
                        ? ""
                        : Visible.line(statement.grounds().why()));
    }

    private UtteranceView.ReportView report(Utterance utterance, Variant variant) {
        var ref = variant.statement();
        var article = dossier.article(ref.article());
        boolean sure = variant.equals(utterance.variants().getFirst()) || variant.confidence() >= Grounds.CERTAIN;
        return new UtteranceView.ReportView(
                addresses.line(ref),
                addresses.words(ref),
                addresses.paragraph(ref),
                Outlets.name(article),
                Dates.brief(article.published().interval()),
                sure ? "" : Visible.line(variant.why()));
    }

    /** The words that name who speaks and how, as printed, in the order of the text. */
    private static String attribution(Article article, Statement statement) {
        return Stream.concat(statement.source().stream(), statement.cue().stream())
                .sorted()
                .map((Span span) -> Visible.line(article.text().slice(span)))
                .reduce((one, other) -> one + " " + other)
                .map(words -> Excerpt.of(words, 140))
                .orElse("");
    }

    private static List<String> differences(CompareWordings.Comparison comparison) {
        if (!comparison.comparable()) return List.of("in other words");
        var shown = new ArrayList<String>();
        comparison.differences().stream()
                .limit(MOST_DIFFERENCES)
                .map(ShowUtterance::difference)
                .forEach(shown::add);
        int more = comparison.differences().size() - shown.size();
        if (more > 0) shown.add(Count.of(more, "more difference"));
        return shown;
    }

    private static String difference(CompareWordings.Difference difference) {
        if (difference.added().isEmpty()) return "cuts “" + Excerpt.ends(difference.cut()) + "”";
        if (difference.cut().isEmpty()) return "adds “" + Excerpt.ends(difference.added()) + "”";
        return "“" + Excerpt.ends(difference.cut()) + "” becomes “" + Excerpt.ends(difference.added()) + "”";
    }
}
