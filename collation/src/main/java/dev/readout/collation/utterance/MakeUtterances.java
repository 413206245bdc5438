package dev.readout.collation.utterance;

import dev.readout.collation.words.Days;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import dev.readout.model.dossier.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes utterances of the statements that were brought together. */
final class MakeUtterances {

    private static final Comparator<Utterance> IN_ORDER = Comparator.comparing(
            Utterance::on,
            Comparator.comparing((Interval on) -> on.to().orElse(Moment.of(LocalDate.MAX)))
                    .thenComparing(on -> on.from().orElse(Moment.of(LocalDate.MIN))));

    private final Clusters clusters;

    MakeUtterances(Clusters clusters) {
        this.clusters = clusters;
    }

    /** In the order they were made: by the last moment at which each can have been, the undated last. */
    List<Utterance> inOrder() {
        return clusters.utterances().stream()
                .map(this::utterance)
                .sorted(IN_ORDER)
                .toList();
    }

    private Utterance utterance(List<Said> reports) {
        var variants = new ArrayList<Variant>();
        for (var said : reports) variants.add(variant(said, variants.isEmpty(), reports.size()));
        return new Utterance(
                UtteranceId.of(reports.getFirst().ref()), speakers(reports), on(reports), occasion(reports), variants);
    }

    private Variant variant(Said said, boolean first, int reports) {
        if (first) return new Variant(said.ref(), 1, reports == 1 ? "the only report" : "the first report");
        var link = clusters.linkOf(said).orElseThrow();
        return new Variant(said.ref(), link.confidence(), link.why());
    }

    /** Those of the report that names them best, the earliest of several. */
    private static List<PartyId> speakers(List<Said> reports) {
        return reports.stream()
                .min(Comparator.comparing(Said::naming))
                .map(said -> List.copyOf(said.speakers()))
                .orElse(List.of());
    }

    /** The days that all reports allow; where they contradict each other, the narrowest that is given first counts. */
    private static Interval on(List<Said> reports) {
        var narrowest = reports.stream()
                .map(Said::on)
                .sorted(Comparator.comparingLong(Days::width))
                .toList();
        var on = narrowest.getFirst();
        for (var other : narrowest) on = Days.shared(on, other).orElse(on);
        return on;
    }

    private static Optional<Evidence> occasion(List<Said> reports) {
        return reports.stream()
                .flatMap(said -> said.statement().venue().stream()
                        .map(span -> new Evidence(said.ref().article(), span)))
                .findFirst();
    }
}
