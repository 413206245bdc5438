package dev.readout.server;

import dev.readout.collation.CollateReadings;
import dev.readout.collation.Coverage;
import dev.readout.collation.change.CompareDossiers;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collation as it is, without anything that could read an article. */
public final class RealFold implements Fold {

    private static final Stage<Article, Reading> NEVER = article -> {
        throw new AssertionError("read again: " + article.source());
    };
    private static final CollateReadings COLLATE = new CollateReadings(Knowledge.bundled(), NEVER);

    @Override
    public Dossier fold(String name, List<Reading> readings, LocalDate asOf, UnaryOperator<List<Reading>> amend) {
        return switch (COLLATE.apply(new Coverage(name, readings, Optional.of(asOf), amend))) {
            case Outcome.Kept<Dossier>(var dossier) -> dossier;
            case Outcome.Dropped<Dossier>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Dossier>(var retry, var cause) -> throw new AssertionError(cause);
        };
    }

    @Override
    public List<Change> changes(Dossier before, Dossier after) {
        return CompareDossiers.between(before, after);
    }
}
