package dev.readout.collation.alike;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Weighed;
import dev.readout.collation.words.Weights;
import dev.readout.model.Finding;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.UtteranceId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When two findings of a kind are the same: of the same sort and party, in reports of one act of speech or in nearly the
 * same words.
 *
 * @param <F> the kind of finding
 */
final class SameWords<F extends Finding> implements Kinship<F, SameWords.Compared<F>> {

    private static final double ENOUGH = 0.6;

    private final Articles articles;
    private final Weights weights;
    private final Function<F, Object> sort;
    private final Function<F, Optional<StatementId>> statement;

    /** @param sort what must be equal in both */
    SameWords(
            Articles articles,
            Weights weights,
            Function<F, Object> sort,
            Function<F, Optional<StatementId>> statement) {
        this.articles = articles;
        this.weights = weights;
        this.sort = sort;
        this.statement = statement;
    }

    /** A finding as it is compared. */
    record Compared<F extends Finding>(Told<F> told, Object sort, Weighed about, Optional<UtteranceId> utterance) {}

    @Override
    public Compared<F> compared(Told<F> told) {
        var finding = told.finding();
        return new Compared<>(
                told,
                sort.apply(finding),
                weights.weighed(told.about()),
                articles.utterance(told.article(), statement.apply(finding)));
    }

    @Override
    public Set<String> keys(Compared<F> compared) {
        return compared.told().about();
    }

    @Override
    public boolean apart(Compared<F> earlier, Compared<F> later) {
        return !earlier.sort().equals(later.sort()) || earlier.told().isOfOthersThan(later.told());
    }

    @Override
    public Optional<Likeness> between(Compared<F> earlier, Compared<F> later) {
        double likeness = earlier.about().likeness(later.about());
        var said = Likeness.inOneUtterance(earlier.utterance(), later.utterance(), likeness);
        if (said.isPresent()) return said;
        return likeness >= ENOUGH ? Optional.of(new Likeness(likeness, "nearly the same words")) : Optional.empty();
    }
}
