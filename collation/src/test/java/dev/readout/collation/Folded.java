package dev.readout.collation;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.PolicyState;
import dev.readout.pipeline.Outcome;
import java.util.List;
import java.util.Optional;

/** The dossier of invented articles, for tests. */
public final class Folded {

    private Folded() {}

    public static PolicyState policy(Reading... readings) {
        return dossier(readings).policy();
    }

    public static Dossier dossier(Reading... readings) {
        var collate = new CollateReadings(Knowledge.bundled(), article -> {
            throw new AssertionError("read again: " + article.source());
        });
        var coverage = new Coverage("Test", List.of(readings), Optional.empty());
        if (collate.apply(coverage) instanceof Outcome.Kept<Dossier>(var dossier)) return dossier;
        throw new AssertionError("not collated");
    }
}
