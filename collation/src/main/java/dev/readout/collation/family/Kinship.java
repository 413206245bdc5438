package dev.readout.collation.family;

import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether two articles go back to one report.
 *
 * <p>Most of the shorter one's own words shared say so at any time; a part of them, when both came out within days; a
 * smaller part, when both name the same agency or one the other's outlet as well; a few words, when both stand at one address by their
 * own word.
 */
final class Kinship {

    /** Share of the shorter one's own words, days apart, from which on it is no chance. */
    private static final double SAME_NEWS = 0.32;

    private static final double ANY_TIME = 0.42;
    private static final double SAME_AGENCY = 0.2;
    private static final double SAME_PAGE = 0.1;
    private static final long DAYS = 4;
    /** Fewer words are taken only when they are most of a short report. */
    private static final int FEW_WORDS = 48;

    private static final double MOST = 0.5;

    private Kinship() {}

    /**
     * Two articles that go back to one report.
     *
     * @param one number of the earlier article
     * @param other number of the later one
     * @param confidence from 0 to 1
     * @param why in a few words for a reader
     */
    record Tie(int one, int other, double confidence, String why) {}

    static Optional<Tie> between(int one, Article earlier, int other, Article later, Shared shared, boolean samePage) {
        if (samePage && shared.share() >= SAME_PAGE) {
            double confidence = Math.min(0.98, 0.85 + shared.share() * 0.13);
            return Optional.of(new Tie(one, other, confidence, "an address, by its own word, and " + words(shared)));
        }
        boolean near = daysApart(earlier, later) <= DAYS;
        boolean agency = origins(earlier).anyMatch(name -> isOf(later, name))
                || origins(later).anyMatch(name -> isOf(earlier, name));
        double least = !near ? ANY_TIME : agency ? SAME_AGENCY : SAME_NEWS;
        boolean few = shared.paragraphs() < 2 || shared.words() < (agency ? FEW_WORDS / 2 : FEW_WORDS);
        if (shared.share() < (few ? Math.max(MOST, least) : least)) {
            return Optional.empty();
        }
        double confidence = Math.min(0.98, 0.72 + (shared.share() - least) * 0.5 + (agency && near ? 0.08 : 0));
        return Optional.of(new Tie(one, other, confidence, why(shared, near, agency)));
    }

    private static String why(Shared shared, boolean near, boolean agency) {
        return words(shared) + (near ? ", within days" : "") + (agency ? ", of the same agency" : "");
    }

    private static String words(Shared shared) {
        return Math.round(100 * shared.share()) + " % of the shorter one's own words, " + shared.words()
                + " of them in "
                + (shared.paragraphs() == 1 ? "one paragraph" : shared.paragraphs() + " paragraphs");
    }

    /** Whom an article is credited to, in print or by the word of the page or of the feed that named it; not its own outlet. */
    private static Stream<String> origins(Article article) {
        var claimed = claimed(article, Claim.What.ORIGIN)
                .filter(name -> outlets(article).noneMatch(name::equalsIgnoreCase));
        return Stream.concat(article.credit().map(Printed::value).stream(), claimed);
    }

    private static Stream<String> outlets(Article article) {
        return Stream.concat(article.outlet().map(Printed::value).stream(), claimed(article, Claim.What.OUTLET));
    }

    private static Stream<String> claimed(Article article, Claim.What what) {
        return article.provenance().stream()
                .flatMap(provenance -> provenance.claims().stream())
                .filter(claim -> claim.what() == what)
                .map(Claim::value);
    }

    /** Whether an article is credited to this agency or published by it. */
    static boolean isOf(Article article, String agency) {
        return Stream.concat(article.credit().map(Printed::value).stream(), outlets(article))
                .anyMatch(agency::equalsIgnoreCase);
    }

    /** Days between two articles; none when one of them has no day. */
    private static long daysApart(Article one, Article other) {
        var earlier = day(one.published().interval());
        var later = day(other.published().interval());
        if (earlier.isEmpty() || later.isEmpty()) return 0;
        return Math.abs(
                ChronoUnit.DAYS.between(earlier.get().date(), later.get().date()));
    }

    private static Optional<Moment> day(Interval published) {
        return published.from().or(published::to);
    }
}
