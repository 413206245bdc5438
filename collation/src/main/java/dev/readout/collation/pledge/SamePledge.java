package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Weighed;
import dev.readout.collation.words.Weights;
import dev.readout.model.Commitment;
import dev.readout.model.Commitment.Kind;
import dev.readout.model.dossier.UtteranceId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two commitments are one pledge, made again or told twice: the same side, the same deed, done or not done. */
final class SamePledge implements Kinship<Commitment, SamePledge.Compared> {

    private static final double ENOUGH = 0.5;

    /** Days between two windows from which on the deed is done twice. */
    private static final long ANOTHER_TIME = 60;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Articles articles;
    private final Phrases phrases;
    private final Weights weights;

    SamePledge(Articles articles, Phrases phrases, Weights weights) {
        this.articles = articles;
        this.phrases = phrases;
        this.weights = weights;
    }

    /**
     * A commitment as it is compared.
     *
     * @param deed what it says will be done
     * @param telling those words of it that are not vague
     * @param names those that are part of a name of several words
     * @param years those that it names
     * @param verb its first word
     */
    record Compared(
            Told<Commitment> told,
            Set<String> about,
            Weighed deed,
            Weighed telling,
            Set<String> names,
            Set<String> years,
            Set<String> verb,
            Optional<UtteranceId> utterance) {

        Commitment commitment() {
            return told.finding();
        }
    }

    @Override
    public Compared compared(Told<Commitment> told) {
        var about = Deed.about(told, phrases);
        return new Compared(
                told,
                about,
                weights.weighed(about),
                weights.weighed(phrases.without(about, "vague")),
                names(told),
                years(told),
                verb(told),
                articles.utterance(told.article(), told.finding().statement()));
    }

    @Override
    public Set<String> keys(Compared compared) {
        return compared.about();
    }

    @Override
    public boolean apart(Compared earlier, Compared later) {
        var one = earlier.commitment();
        var other = later.commitment();
        return Deed.isNegative(one) != Deed.isNegative(other)
                || (one.kind() == Kind.THREAT) != (other.kind() == Kind.THREAT)
                || earlier.told().isOfOthersThan(later.told())
                || Days.apart(one.window(), other.window()) > ANOTHER_TIME
                || areOfOtherYears(earlier, later)
                || areOpposite(earlier.verb(), later.verb());
    }

    /** To cancel a pact and to sign one, to review a fee and to halve it. */
    private boolean areOpposite(Set<String> one, Set<String> other) {
        return (isOf("undoing", one) && isOf("making", other))
                || (isOf("making", one) && isOf("undoing", other))
                || isReviewOf(one, other)
                || isReviewOf(other, one);
    }

    private boolean isReviewOf(Set<String> one, Set<String> other) {
        boolean stage = isOf("beginning", other) || isOf("completing", other);
        return isOf("reviews", one) && !isOf("reviews", other) && !stage;
    }

    private boolean isOf(String entry, Set<String> verb) {
        return !phrases.of(entry, verb).isEmpty();
    }

    /** Its first word. */
    private Set<String> verb(Told<Commitment> told) {
        return articles.tokens(told.article(), told.finding().what()).stream()
                .limit(1)
                .map(word -> phrases.stem(word.lower()))
                .collect(Collectors.toSet());
    }

    /** "By 2025" and "by 2030". */
    private static boolean areOfOtherYears(Compared earlier, Compared later) {
        return !earlier.years().isEmpty()
                && !later.years().isEmpty()
                && Collections.disjoint(earlier.years(), later.years());
    }

    private Set<String> years(Told<Commitment> told) {
        return articles.tokens(told.article(), told.finding().what()).stream()
                .map(Tokens.Word::lower)
                .filter(word -> YEAR.matcher(word).matches())
                .collect(Collectors.toSet());
    }

    /** What is written as a name: "heard in Port Ansel". */
    private Set<String> names(Told<Commitment> told) {
        return articles.tokens(told.article(), told.finding().what()).stream()
                .filter(Tokens.Word::inName)
                .map(word -> phrases.stem(word.lower()))
                .collect(Collectors.toSet());
    }

    /** Whether both name two things alike that are not vague nor mere names, or the same and nothing else. */
    private static boolean tellEnough(Compared one, Compared other) {
        if (one.telling().equals(other.telling())) return true;
        var shared = one.telling().namesShared(other.telling());
        return shared.size() >= 2
                && !(one.names().containsAll(shared) && other.names().containsAll(shared));
    }

    @Override
    public Optional<Likeness> between(Compared earlier, Compared later) {
        double likeness = earlier.deed().likeness(later.deed());
        var said = Likeness.inOneUtterance(earlier.utterance(), later.utterance(), likeness);
        if (said.isPresent()) return said;
        if (likeness < ENOUGH || !tellEnough(earlier, later)) return Optional.empty();
        boolean known = earlier.told().isOfTheSameAs(later.told());
        return Optional.of(new Likeness(
                Math.min(0.9, (known ? 0.4 : 0.3) + likeness / 2),
                known ? "the same side, the same deed" : "the same deed"));
    }
}
