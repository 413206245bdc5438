package dev.readout.collation.alike;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Weights;
import dev.readout.model.Finding;
import dev.readout.model.StatementId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * When two findings of a kind are the same: of the same sort and party, in reports of one act of speech or in nearly the
 * same words.
 *
 * @param <F> the kind of finding
 */
final class SameWords<F extends Finding> implements Kinship<F> {

    private static final double ENOUGH_IN_ONE_UTTERANCE = 0.25;
    private static final double ENOUGH = 0.6;

    private final Articles articles;
    private final Weights weights;
    private final Function<F, ?> sort;
    private final Function<F, Optional<StatementId>> statement;

    /** @param sort what must be equal in both */
    SameWords(Articles articles, Weights weights, Function<F, ?> sort, Function<F, Optional<StatementId>> statement) {
        this.articles = articles;
        this.weights = weights;
        this.sort = sort;
        this.statement = statement;
    }

    @Override
    public boolean apart(Told<F> earlier, Told<F> later) {
        return !Objects.equals(sort.apply(earlier.finding()), sort.apply(later.finding()))
                || earlier.isOfOthersThan(later);
    }

    @Override
    public Optional<Likeness> between(Told<F> earlier, Told<F> later) {
        double likeness = weights.likeness(earlier.about(), later.about());
        boolean said = articles.sameUtterance(
                earlier.article(), statement.apply(earlier.finding()),
                later.article(), statement.apply(later.finding()));
        if (said && likeness >= ENOUGH_IN_ONE_UTTERANCE) {
            return Optional.of(new Likeness(0.9, "the same words were reported"));
        }
        return likeness >= ENOUGH ? Optional.of(new Likeness(likeness, "nearly the same words")) : Optional.empty();
    }
}
