package dev.readout.collation.option;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Weights;
import dev.readout.model.Move;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When two moves are of one option: their names say the same once vague words are left out, or one says the same of
 * the same noun as the other and more.
 *
 * <p>Lifting an embargo is another option than the embargo, and two names that each say something the other does not
 * (tariffs on steel, tariffs on cars) are two options, even where a third (tariffs) would go with either.
 */
final class SameOption implements Kinship<Move> {

    private static final double MOSTLY = 0.72;

    private final Articles articles;
    private final Phrases phrases;
    private final Weights weights;

    SameOption(Articles articles, Phrases phrases, Weights weights) {
        this.articles = articles;
        this.phrases = phrases;
        this.weights = weights;
    }

    /** What tells an option from others; empty where its name is only vague words. */
    Set<String> bare(Told<Move> told) {
        var bare = new TreeSet<>(phrases.without(told.about(), "vague"));
        bare.removeIf(subject -> subject.startsWith(Subjects.TIME));
        return bare;
    }

    @Override
    public Set<String> keys(Told<Move> told) {
        return bare(told);
    }

    private Optional<String> head(Told<Move> told) {
        return phrases.head(articles.tokens(told.article(), told.finding().option()));
    }

    @Override
    public boolean apart(Told<Move> earlier, Told<Move> later) {
        var one = bare(earlier);
        var other = bare(later);
        if (!phrases.of("turning", one).equals(phrases.of("turning", other))) return true;
        boolean nested = one.containsAll(other) || other.containsAll(one);
        return !nested && weights.likeness(one, other) < MOSTLY;
    }

    @Override
    public Optional<Likeness> between(Told<Move> earlier, Told<Move> later) {
        var one = bare(earlier);
        var other = bare(later);
        if (one.equals(other)) return Optional.of(new Likeness(0.95, "the same words"));
        double likeness = weights.likeness(one, other);
        boolean nested = one.containsAll(other) || other.containsAll(one);
        if (nested && likeness >= 0.4 && head(earlier).equals(head(later)))
            return Optional.of(new Likeness(0.75, "the same, said more or less fully"));
        if (likeness >= MOSTLY) return Optional.of(new Likeness(Math.min(0.85, likeness), "nearly the same words"));
        return Optional.empty();
    }
}
