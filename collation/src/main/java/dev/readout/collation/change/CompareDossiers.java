package dev.readout.collation.change;

import dev.readout.model.Finding;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.FindingRef;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what changed from one dossier to a later one of the same coverage.
 *
 * <p>Lines are the same when they share a report. A report that only says again what was known changes nothing.
 */
public final class CompareDossiers {

    private final Map<FindingRef, Line> lineBefore = new HashMap<>();
    private final Set<FindingRef> known = new HashSet<>();
    private final Dossier after;

    private CompareDossiers(Dossier before, Dossier after) {
        this.after = after;
        before.policy().lines().forEach(line -> line.reports().forEach(report -> lineBefore.put(report.ref(), line)));
        known.addAll(lineBefore.keySet());
    }

    /** The changes, the weightiest kind first, those of a kind in the order of the later dossier. */
    public static List<Change> between(Dossier before, Dossier after) {
        return new CompareDossiers(before, after).changes();
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        after.policy().lines().forEach(line -> changeOf(line).ifPresent(changes::add));
        changes.sort(Comparator.comparing(Change::kind));
        return changes;
    }

    private Optional<Change> changeOf(Line line) {
        var before = line.reports().stream()
                .map(report -> lineBefore.get(report.ref()))
                .filter(found -> found != null)
                .findFirst();
        return TellChange.of(before, line)
                .map(told -> new Change(told.kind(), line.id(), told.reason(), evidence(line, told)));
    }

    /** The words of the reports that were not known before; where none is new, what the change itself rests on. */
    private List<Evidence> evidence(Line line, TellChange.Told told) {
        if (!told.evidence().isEmpty()) return told.evidence();
        return line.reports().stream()
                .filter(report -> !known.contains(report.ref()))
                .flatMap((Report<? extends Finding> report) -> report.evidence().stream())
                .toList();
    }
}
