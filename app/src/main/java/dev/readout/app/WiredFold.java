package dev.readout.app;

import dev.readout.collation.Coverage;
import dev.readout.collation.change.CompareDossiers;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import dev.readout.server.Fold;
import dev.readout.server.curation.Curation;
import dev.readout.watch.round.Collation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collation, wired, for the watch and for the desk; made when it is first needed. */
final class WiredFold implements Collation, Fold {

    private final Stage<Coverage, Dossier> collation;
    private final Curation curation;

    WiredFold(Wiring wiring) {
        this(wiring, Curation.of(List.of()));
    }

    /** @param curation what people decided, for every dossier that the watch makes */
    WiredFold(Wiring wiring, Curation curation) {
        this.collation = new LazyStage<>(wiring::collation);
        this.curation = curation;
    }

    @Override
    public Dossier collate(String name, List<Reading> readings, LocalDate asOf) {
        return curation.dossier(fold(name, readings, asOf, curation::readings));
    }

    @Override
    public Dossier fold(String name, List<Reading> readings, LocalDate asOf, UnaryOperator<List<Reading>> amend) {
        var coverage = new Coverage(name, readings, Optional.of(asOf), amend);
        return switch (new StageRunner(1).run(collation, coverage)) {
            case Outcome.Kept<Dossier>(var dossier) -> dossier;
            case Outcome.Dropped<Dossier>(var reason) -> throw new IllegalStateException(reason.message());
            case Outcome.Failed<Dossier>(var retry, var cause) ->
                throw new IllegalStateException("Readout failed to collate these articles; please report it", cause);
        };
    }

    @Override
    public List<Change> changes(Dossier before, Dossier after) {
        return CompareDossiers.between(before, after);
    }
}
