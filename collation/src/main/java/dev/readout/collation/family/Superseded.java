package dev.readout.collation.family;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Inferred;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Family;
import java.util.List;
import java.util.Optional;

/**
 * Doubts what an article said before its outlet changed it: findings of the earlier version whose words are not in the later
 * one are not shown as certain.
 */
public final class Superseded {

    private static final double GONE = 0.5;

    private Superseded() {}

    /** The same readings; those of earlier versions with less trust in what the later ones no longer say. */
    public static List<Reading> doubted(List<Reading> readings, List<Family> families) {
        return readings.stream()
                .map(reading -> later(reading.article(), readings, families)
                        .map(version -> doubted(reading, version))
                        .orElse(reading))
                .toList();
    }

    /** The last version of the article, if it is not the last itself. */
    private static Optional<Article> later(Article article, List<Reading> readings, List<Family> families) {
        if (article.title().isEmpty()) return Optional.empty();
        var relatives = families.stream()
                .map(Superseded::members)
                .filter(members -> members.contains(article.id()))
                .flatMap(List::stream)
                .toList();
        return readings.stream()
                .map(Reading::article)
                .filter(other -> relatives.contains(other.id()) && isLaterVersion(other, article))
                .reduce((one, other) -> isLaterVersion(other, one) ? other : one);
    }

    private static List<ArticleId> members(Family family) {
        return family.members().stream().map(Family.Member::article).toList();
    }

    private static boolean isLaterVersion(Article other, Article article) {
        boolean same = other.title()
                        .filter(title -> title.value()
                                .equals(article.title().orElseThrow().value()))
                        .isPresent()
                && outlet(other).isPresent()
                && outlet(other).equals(outlet(article))
                && other.published().interval().equals(article.published().interval());
        var changed = changed(other);
        return same
                && changed.isPresent()
                && changed(article)
                        .filter(before -> before.compareTo(changed.get()) >= 0)
                        .isEmpty();
    }

    private static Optional<String> outlet(Article article) {
        return article.outlet()
                .map(Printed::value)
                .or(() -> article.outletInferred().map(Inferred::value));
    }

    private static Optional<Moment> changed(Article article) {
        return article.updated().flatMap(updated -> updated.interval().to());
    }

    private static Reading doubted(Reading reading, Article version) {
        var text = reading.article().text();
        var now = version.text().value();
        var policy = reading.policy().each(finding -> {
            boolean stands = finding.grounds().evidence().stream().allMatch(span -> now.contains(text.slice(span)));
            return Optional.of(stands ? finding : finding.with(gone(finding)));
        });
        return new Reading(reading.article(), reading.actors(), reading.times(), reading.statements(), policy);
    }

    private static Grounds gone(Finding finding) {
        var grounds = finding.grounds();
        return grounds.weighed(Math.min(grounds.confidence(), GONE), "a later version of the article does not say so");
    }
}
