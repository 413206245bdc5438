package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The timeline as a table: a row for each last possible day, then one for what has none. */
final class ChartRows {

    private static final String NO_DAY = "Not dated";

    private final Dossier dossier;
    private final Addresses addresses;

    ChartRows(Dossier dossier, Addresses addresses) {
        this.dossier = dossier;
        this.addresses = addresses;
    }

    List<ChartView.Row> rows() {
        var days = new TreeMap<LocalDate, ChartView.Row>();
        var loose = new ChartView.Row(NO_DAY, new ArrayList<>(), new ArrayList<>(), 0, "");
        for (var reading : dossier.readings()) {
            var place = SpokenDays.Place.of(reading.article().published().interval());
            var row = place.isExact() ? row(days, place.day().orElseThrow()) : loose;
            row.published().add(addresses.letter(reading.article().id()));
        }
        new EventLanes(dossier)
                .byDay()
                .forEach((day, events) -> events.stream()
                        .map(event -> new ChartView.Happening(event.label(), "#" + event.line()))
                        .distinct()
                        .forEach(row(days, day).happened()::add));
        for (var day : new SpokenDays(dossier.utterances()).days()) {
            if (day.day().isEmpty()) loose = loose.saying(day.count(), "#" + day.id());
            else days.put(day.day().get(), row(days, day.day().get()).saying(day.count(), "#" + day.id()));
        }
        var rows = new ArrayList<>(days.values());
        if (!loose.published().isEmpty() || loose.said() > 0) rows.add(loose);
        return rows;
    }

    private static ChartView.Row row(Map<LocalDate, ChartView.Row> days, LocalDate day) {
        return days.computeIfAbsent(
                day, any -> new ChartView.Row(Dates.brief(day), new ArrayList<>(), new ArrayList<>(), 0, ""));
    }
}
