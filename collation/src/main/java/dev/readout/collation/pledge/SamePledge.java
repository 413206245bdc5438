package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Weights;
import dev.readout.model.Commitment;
import dev.readout.model.Commitment.Kind;
import java.util.Optional;
import java.util.Set;

/** When two commitments are one pledge, made again or told twice: the same side, the same deed, done or not done. */
final class SamePledge implements Kinship<Commitment> {

    private static final double ENOUGH_IN_ONE_UTTERANCE = 0.25;
    private static final double ENOUGH = 0.5;

    /** Days between two windows from which on the deed is done twice. */
    private static final long ANOTHER_TIME = 60;

    private final Articles articles;
    private final Phrases phrases;
    private final Weights weights;

    SamePledge(Articles articles, Phrases phrases, Weights weights) {
        this.articles = articles;
        this.phrases = phrases;
        this.weights = weights;
    }

    @Override
    public Set<String> keys(Told<Commitment> told) {
        return Deed.about(told, phrases);
    }

    @Override
    public boolean apart(Told<Commitment> earlier, Told<Commitment> later) {
        var one = earlier.finding();
        var other = later.finding();
        return Deed.isNegative(one) != Deed.isNegative(other)
                || (one.kind() == Kind.THREAT) != (other.kind() == Kind.THREAT)
                || earlier.isOfOthersThan(later)
                || Days.apart(one.window(), other.window()) > ANOTHER_TIME;
    }

    /** Whether both name two things alike that are not vague, or the same one and nothing else. */
    private boolean tellEnough(Told<Commitment> earlier, Told<Commitment> later) {
        var one = phrases.without(Deed.about(earlier, phrases), "vague");
        var other = phrases.without(Deed.about(later, phrases), "vague");
        return one.equals(other) || one.stream().filter(other::contains).count() >= 2;
    }

    @Override
    public Optional<Likeness> between(Told<Commitment> earlier, Told<Commitment> later) {
        double likeness = weights.likeness(Deed.about(earlier, phrases), Deed.about(later, phrases));
        boolean said = articles.sameUtterance(
                earlier.article(), earlier.finding().statement(),
                later.article(), later.finding().statement());
        if (said && likeness >= ENOUGH_IN_ONE_UTTERANCE) {
            return Optional.of(new Likeness(0.9, "the same words were reported"));
        }
        if (likeness < ENOUGH || !tellEnough(earlier, later)) return Optional.empty();
        boolean known = earlier.isOfTheSameAs(later);
        return Optional.of(new Likeness(
                Math.min(0.9, (known ? 0.4 : 0.3) + likeness / 2),
                known ? "the same side, the same deed" : "the same deed"));
    }
}
