package dev.readout.collation.option;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.line.Topic;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Weighed;
import dev.readout.collation.words.Weights;
import dev.readout.model.Move;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When two moves are of one option: their names say the same once vague words are left out, or one says the same of
 * the same noun as the other and more. A deed done to what the whole coverage is about is named by the deed: to leave, to
 * leave the accord. A name that only says which sort of thing is meant (a deal, talks) is good for a while and no longer.
 *
 * <p>Lifting an embargo is another option than the embargo, and two names that each say something the other does not
 * (tariffs on steel, tariffs on cars) are two options, even where a third (tariffs) would go with either.
 */
final class SameOption implements Kinship<Move, SameOption.Named> {

    private static final double MOSTLY = 0.72;

    /** Days within which "the deal" is the one that was last spoken of. */
    private static final long SOON = 14;

    private final Articles articles;
    private final Phrases phrases;
    private final Weights weights;
    private final Set<String> topic;

    /** @param moves all that are to be compared */
    SameOption(Articles articles, Phrases phrases, List<Told<Move>> moves) {
        this.articles = articles;
        this.phrases = phrases;
        this.weights = new Weights(moves.stream().map(Told::about).toList());
        this.topic = phrases.without(Topic.of(moves), "deeds");
    }

    /** What tells an option from others; empty where its name is only vague words. */
    Set<String> bare(Told<Move> told) {
        var bare = new TreeSet<>(phrases.without(told.about(), "vague"));
        bare.removeIf(subject -> subject.startsWith(Subjects.TIME));
        var untold = new TreeSet<>(bare);
        untold.removeAll(topic);
        return phrases.of("deeds", untold).isEmpty() ? bare : untold;
    }

    private boolean isOnlyASort(Set<String> bare) {
        return phrases.without(bare, "sorts").isEmpty();
    }

    /**
     * A move as it is compared.
     *
     * @param bare what tells its option from others
     * @param turning the words of it that turn an instrument round
     * @param onlyASort whether it only says what sort of thing is meant
     * @param head the noun of its name
     */
    record Named(
            Told<Move> told,
            Set<String> bare,
            Weighed weighed,
            Set<String> turning,
            boolean onlyASort,
            Optional<String> head) {}

    @Override
    public Named compared(Told<Move> told) {
        var bare = bare(told);
        return new Named(told, bare, weights.weighed(bare), phrases.of("turning", bare), isOnlyASort(bare), head(told));
    }

    @Override
    public Set<String> keys(Named named) {
        return named.bare();
    }

    private Optional<String> head(Told<Move> told) {
        return phrases.head(articles.tokens(told.article(), told.finding().option()));
    }

    @Override
    public boolean apart(Named earlier, Named later) {
        if (!earlier.turning().equals(later.turning())) return true;
        boolean sorts = earlier.onlyASort() && later.onlyASort();
        if (sorts && later.told().day() - earlier.told().day() > SOON) return true;
        var one = earlier.weighed();
        var other = later.weighed();
        return !one.isNestedWith(other) && one.likeness(other) < MOSTLY;
    }

    @Override
    public Optional<Likeness> between(Named earlier, Named later) {
        var one = earlier.weighed();
        var other = later.weighed();
        if (one.equals(other)) return Optional.of(new Likeness(0.95, "the same words"));
        double likeness = one.likeness(other);
        if (one.isNestedWith(other) && likeness >= 0.4 && earlier.head().equals(later.head()))
            return Optional.of(new Likeness(0.75, "the same, said more or less fully"));
        if (likeness >= MOSTLY) return Optional.of(new Likeness(Math.min(0.85, likeness), "nearly the same words"));
        return Optional.empty();
    }
}
