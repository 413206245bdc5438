package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out who said what. */
final class ShowSaid {

    private final Dossier dossier;
    private final Filters filters;
    private final ShowUtterance utterance;

    ShowSaid(Dossier dossier, Addresses addresses, Filters filters) {
        this.dossier = dossier;
        this.filters = filters;
        this.utterance = new ShowUtterance(dossier, addresses, filters);
    }

    SaidView view() {
        return new SaidView(filters.speakers(), filters.byOutlet(), filters.sorts(), others(), months());
    }

    private List<SaidView.Name> others() {
        var first = new LinkedHashMap<Object, Utterance>();
        for (var said : dossier.utterances()) said.parties().forEach(party -> first.putIfAbsent(party, said));
        return filters.bySpoken().stream()
                .filter(party -> filters.link(party.id()).isEmpty())
                .map(party -> new SaidView.Name(
                        Visible.line(party.name()), "#" + first.get(party.id()).id(), filters.spoken(party)))
                .toList();
    }

    private List<SaidView.Month> months() {
        var byMonth = new LinkedHashMap<String, List<SaidView.Day>>();
        var names = new LinkedHashMap<String, String>();
        for (var day : new SpokenDays(dossier.utterances()).days()) {
            names.put(day.monthId(), day.monthName());
            byMonth.computeIfAbsent(day.monthId(), any -> new ArrayList<>()).add(day(day));
        }
        return byMonth.entrySet().stream()
                .map(month -> month(month.getKey(), names.getOrDefault(month.getKey(), ""), month.getValue()))
                .toList();
    }

    private static SaidView.Month month(String id, String name, List<SaidView.Day> days) {
        var marks = new LinkedHashSet<String>();
        days.forEach(day -> marks.addAll(List.of(day.marks().split(" "))));
        long count = days.stream().mapToLong(SaidView.Day::count).sum();
        return new SaidView.Month(id, name, count, String.join(" ", marks), days);
    }

    private SaidView.Day day(SpokenDays.Day day) {
        Set<String> marks = new LinkedHashSet<>();
        Stream.concat(day.exact().stream(), day.loose().stream()).forEach(said -> marks.addAll(filters.marks(said)));
        return new SaidView.Day(
                day.id(),
                day.name(),
                day.shortName(),
                day.count(),
                String.join(" ", marks),
                shown(day.exact()),
                loose(day),
                shown(day.loose()));
    }

    private Iterable<UtteranceView> shown(List<Utterance> said) {
        return () -> said.stream().map(utterance::view).iterator();
    }

    /** What stands above those whose day is not exact; the heading of the day is not true of them. */
    private static String loose(SpokenDays.Day day) {
        return day.loose().isEmpty() || day.day().isEmpty() ? "" : "By then, on a day that is not exact";
    }
}
