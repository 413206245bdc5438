package dev.readout.collation.place;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Published;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The days that clues allow together.
 *
 * @param from the first day, if known
 * @param to the last day, if known
 * @param reasons of the clues that narrowed it, the strongest first
 * @param evidence their words
 */
record Placement(Optional<LocalDate> from, Optional<LocalDate> to, List<String> reasons, List<Span> evidence) {

    /** The strongest clues first; one that contradicts those before it is dropped, as is one that adds nothing. */
    static Placement of(List<Clue> clues) {
        var placement = new Placement(Optional.empty(), Optional.empty(), List.of(), List.of());
        for (var clue : clues.stream().sorted(Clue.STRONGEST_FIRST).toList()) placement = placement.with(clue);
        return placement;
    }

    private Placement with(Clue clue) {
        var later = clue.from()
                .filter(day -> from.filter(first -> !day.isAfter(first)).isEmpty());
        var sooner =
                clue.to().filter(day -> to.filter(last -> !day.isBefore(last)).isEmpty());
        if (later.isEmpty() && sooner.isEmpty()) return this;
        var first = later.or(() -> from);
        var last = sooner.or(() -> to);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) return this;
        var reasonsNow = new LinkedHashSet<>(reasons);
        reasonsNow.add(clue.reason());
        var evidenceNow = new ArrayList<>(evidence);
        evidenceNow.addAll(clue.evidence());
        return new Placement(
                first,
                last,
                List.copyOf(reasonsNow),
                evidenceNow.stream().distinct().sorted().toList());
    }

    boolean isKnown() {
        return from.isPresent() || to.isPresent();
    }

    Published published() {
        var interval = new Interval(from.map(Moment::of), to.map(Moment::of));
        return new Published(interval, Published.Precision.INTERVAL, evidence, String.join("; ", reasons));
    }
}
