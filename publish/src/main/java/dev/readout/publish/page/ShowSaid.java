package dev.readout.publish.page;

import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
        var first = new FirstSaid(dossier.utterances());
        return filters.bySpoken().stream()
                .filter(party -> filters.link(party.id()).isEmpty())
                .map(party ->
                        new SaidView.Name(Visible.line(party.name()), first.link(party.id()), filters.spoken(party)))
                .toList();
    }

    private List<SaidView.Month> months() {
        var byMonth = new LinkedHashMap<String, List<SaidView.Day>>();
        var names = new LinkedHashMap<String, String>();
        var first = firstMonth();
        for (var day : new SpokenDays(dossier.utterances()).days()) {
            boolean before = day.month().isPresent() && day.month().get().isBefore(first);
            var id = before ? "m-before" : day.monthId();
            names.put(id, before ? "Before " + Dates.of(first) : day.monthName());
            byMonth.computeIfAbsent(id, any -> new ArrayList<>())
                    .add(day(day, before ? day.briefName() : day.shortName()));
        }
        return byMonth.entrySet().stream()
                .map(month -> month(month.getKey(), names.getOrDefault(month.getKey(), ""), month.getValue()))
                .toList();
    }

    /** The month before the first article; what was said earlier is history, and stands together. */
    private YearMonth firstMonth() {
        return dossier.readings().stream()
                .flatMap(reading -> reading.article().published().interval().to().stream())
                .map(moment -> YearMonth.from(moment.date()))
                .min(Comparator.naturalOrder())
                .map(month -> month.minusMonths(1))
                .orElse(YearMonth.of(0, 1));
    }

    private static SaidView.Month month(String id, String name, List<SaidView.Day> days) {
        var marks = new LinkedHashSet<String>();
        days.forEach(day -> marks.addAll(List.of(day.marks().split(" "))));
        long count = days.stream().mapToLong(SaidView.Day::count).sum();
        return new SaidView.Month(id, name, count, String.join(" ", marks), days);
    }

    private SaidView.Day day(SpokenDays.Day day, String shortName) {
        Set<String> marks = new LinkedHashSet<>();
        acts(day).forEach(said -> marks.addAll(filters.marks(said)));
        return new SaidView.Day(
                day.id(),
                day.name(),
                shortName,
                day.count(),
                Height.of(Height.ofDay(acts(day).mapToInt(this::length))),
                String.join(" ", marks),
                shown(day.exact()),
                loose(day),
                shown(day.loose()));
    }

    private static Stream<Utterance> acts(SpokenDays.Day day) {
        return Stream.concat(day.exact().stream(), day.loose().stream());
    }

    /** Characters of what is said, as its first report has it. */
    private int length(Utterance said) {
        return dossier.statement(said.variants().getFirst().statement()).content().stream()
                .mapToInt(Span::length)
                .sum();
    }

    private Iterable<UtteranceView> shown(List<Utterance> said) {
        return () -> said.stream().map(utterance::view).iterator();
    }

    /** What stands above those whose day is not exact; the heading of the day is not true of them. */
    private static String loose(SpokenDays.Day day) {
        return day.loose().isEmpty() || day.exact().isEmpty() ? "" : "By then, on a day that is not exact";
    }
}
