package dev.readout.server.http;

import dev.readout.publish.page.RulingsView;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.curation.Curation;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The log of one dossier as rows. */
final class RulingRows {

    private static final int LONGEST = 120;

    private final String address;
    private final ZoneId zone;
    private final Set<Long> standing;
    private final Set<Long> idle;
    private final Map<Long, String> places;

    /** @param address where the dossier is shown */
    RulingRows(Folded found, String address, List<Ruling.Entry> log, ZoneId zone) {
        this.address = address;
        this.zone = zone;
        this.standing = standing(log);
        this.idle = Set.copyOf(found.waiting());
        this.places = found.corrected().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(on -> Map.entry(on.number(), entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    RulingsView.Row row(Ruling.Entry entry) {
        var ruling = entry.ruling();
        boolean undoing = ruling.deed() == Deed.UNDO;
        boolean holds = undoing || standing.contains(entry.number());
        var state = !holds ? "undone" : idle.contains(entry.number()) ? "waits: its words are no longer found" : "";
        var place = places.get(entry.number());
        return new RulingsView.Row(
                entry.number(),
                Dates.brief(LocalDate.ofInstant(ruling.at(), zone)),
                Visible.line(ruling.person()),
                DeedWords.of(ruling),
                quote(ruling),
                place == null ? "" : address + "#" + place,
                Visible.line(ruling.before()),
                DeedWords.value(ruling),
                Visible.line(ruling.reason()),
                state,
                holds);
    }

    private static Set<Long> standing(List<Ruling.Entry> log) {
        return Curation.of(log).standing().stream().map(Ruling.Entry::number).collect(Collectors.toSet());
    }

    private static String quote(Ruling ruling) {
        return ruling.on().isEmpty()
                ? ""
                : Excerpt.of(Visible.line(ruling.on().getFirst().quote()), LONGEST);
    }
}
