package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lanes of the timeline and the marks in them. */
final class Lanes {

    private static final int MOST_BARS = 6;
    private static final int MOST_DAYS_OF_A_BAR = 14;

    /** A letter beside a dot needs this much of the width, also on a telephone. */
    private static final double ROOM_OF_A_LETTER = 5;

    private static final String OTHERS = "Everyone else";
    private static final String OTHER_OUTLETS = "Other outlets";

    private final Dossier dossier;
    private final Addresses addresses;

    Lanes(Dossier dossier, Addresses addresses) {
        this.dossier = dossier;
        this.addresses = addresses;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Who spoke: a lane for each of those who spoke most, and one for the rest. */
    Map<String, List<ChartView.Mark>> said(TimeAxis axis, int most) {
        var drawn = dossier.utterances().stream()
                .filter(said -> isDrawn(axis, said.on()))
                .toList();
        var lanes = lanes(drawn, this::speaker, most, OTHERS);
        var marks = new LinkedHashMap<String, List<ChartView.Mark>>();
        lanes.forEach((name, said) -> marks.put(name, saidMarks(axis, name, said)));
        return marks;
    }

    private String speaker(Utterance utterance) {
        if (utterance.parties().isEmpty()) return OTHERS;
        return Visible.line(dossier.party(utterance.parties().getFirst()).name());
    }

    /** Who published: a lane for each of the outlets with most articles, and one for the rest. */
    Map<String, List<ChartView.Mark>> published(TimeAxis axis, int most) {
        var drawn = dossier.readings().stream()
                .map(Reading::article)
                .filter(article -> !article.published().interval().isOpen())
                .toList();
        var lanes = lanes(drawn, Outlets::name, most, OTHER_OUTLETS);
        var marks = new LinkedHashMap<String, List<ChartView.Mark>>();
        lanes.forEach((name, articles) -> marks.put(name, publishedMarks(axis, articles)));
        return marks;
    }

    /** The fullest lanes by name; all that is in none of them, or named as the rest, comes last. */
    private static <T> Map<String, List<T>> lanes(List<T> all, Function<T, String> name, int most, String rest) {
        var byName = new LinkedHashMap<String, List<T>>();
        for (var one : all)
            byName.computeIfAbsent(name.apply(one), any -> new ArrayList<>()).add(one);
        var lanes = new LinkedHashMap<String, List<T>>();
        byName.entrySet().stream()
                .filter(lane -> !lane.getKey().equals(rest))
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, List<T>> lane) -> -lane.getValue().size()))
                .limit(byName.size() <= most + 1 ? most + 1 : most)
                .forEach(lane -> lanes.put(lane.getKey(), lane.getValue()));
        var others =
                all.stream().filter(one -> !lanes.containsKey(name.apply(one))).toList();
        if (!others.isEmpty()) lanes.put(rest, others);
        return lanes;
    }

    /** What has a last day on the axis is drawn: on that day, by that day, or as a bar up to it. */
    static boolean isDrawn(TimeAxis axis, Interval on) {
        return on.to().map(Moment::date).filter(axis::holds).isPresent();
    }

    /** A bar tells something only when it is short. */
    private static boolean isBar(Interval on) {
        var from = on.from().map(Moment::date);
        var to = on.to().map(Moment::date);
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && ChronoUnit.DAYS.between(from.get(), to.get()) <= MOST_DAYS_OF_A_BAR;
    }

    private List<ChartView.Mark> saidMarks(TimeAxis axis, String lane, List<Utterance> said) {
        var bars = new LinkedHashMap<Interval, List<Utterance>>();
        var dots = new TreeMap<SpokenDays.Place, List<Utterance>>();
        for (var one : said) {
            var place = SpokenDays.Place.of(one.on());
            var day = axis.place(place.day().orElseThrow());
            if (isBar(one.on()))
                bars.computeIfAbsent(one.on(), any -> new ArrayList<>()).add(one);
            else {
                dots.computeIfAbsent(
                                new SpokenDays.Place(Optional.of(day), place.exactness()), any -> new ArrayList<>())
                        .add(one);
            }
        }
        var widest = Comparator.comparingInt(
                (Map.Entry<Interval, List<Utterance>> bar) -> -bar.getValue().size());
        return Stream.of(
                        bars.entrySet().stream()
                                .sorted(widest)
                                .limit(MOST_BARS)
                                .map(bar -> bar(
                                        axis, bar.getKey(), lane + ": " + acts(bar.getValue()), link(bar.getValue()))),
                        dots.entrySet().stream()
                                .filter(dot -> !dot.getKey().isExact())
                                .map(dot -> saidDot(axis, lane, dot.getKey(), dot.getValue())),
                        dots.entrySet().stream()
                                .filter(dot -> dot.getKey().isExact())
                                .map(dot -> saidDot(axis, lane, dot.getKey(), dot.getValue())))
                .flatMap(marks -> marks)
                .toList();
    }

    private static String acts(List<Utterance> said) {
        return Count.of(said.size(), "act of speech", "acts of speech");
    }

    private static String link(List<Utterance> said) {
        return "#" + said.getFirst().id();
    }

    private static ChartView.Mark saidDot(TimeAxis axis, String lane, SpokenDays.Place place, List<Utterance> said) {
        var day = place.day().orElseThrow();
        var days = (place.isExact() ? "" : "by ") + Dates.brief(day, axis.placeEnd(day));
        var radius = Math.min(8, 2.5 + Math.sqrt(said.size()));
        var shape = place.isExact() ? "sp" : "sp by";
        return dot(shape, middle(axis, day), radius, link(said), lane + ": " + acts(said) + ", " + days, "");
    }

    static ChartView.Mark dot(String shape, double x, double radius, String href, String label, String text) {
        var size = String.format(Locale.ROOT, "%.1f", radius);
        return new ChartView.Mark("dot", shape, TimeAxis.percent(x), "", size, href, label, text);
    }

    private static ChartView.Mark bar(TimeAxis axis, Interval on, String what, String href) {
        double from = on.from().map(Moment::date).map(axis::start).orElse(0.0);
        double to = on.to().map(Moment::date).map(axis::end).orElse(100.0);
        return new ChartView.Mark(
                "bar",
                on.from().isEmpty() || on.to().isEmpty() ? "open" : "",
                TimeAxis.percent(from),
                TimeAxis.percent(Math.max(0.8, to - from)),
                "",
                href,
                what + ", " + Dates.brief(on),
                "");
    }

    private List<ChartView.Mark> publishedMarks(TimeAxis axis, List<Article> articles) {
        var marks = new ArrayList<ChartView.Mark>();
        var dots = new TreeMap<LocalDate, List<Article>>();
        for (var article : articles) {
            var on = article.published().interval();
            if (axis.isDayOf(on)) {
                dots.computeIfAbsent(axis.place(on.from().orElseThrow().date()), any -> new ArrayList<>())
                        .add(article);
            } else {
                var letter = addresses.letter(article.id());
                marks.add(bar(axis, on, letter + ", " + Titles.of(article), "#" + letter));
            }
        }
        var places = List.copyOf(dots.entrySet());
        for (int i = 0; i < places.size(); i++) {
            double x = middle(axis, places.get(i).getKey());
            double next = i + 1 < places.size() ? middle(axis, places.get(i + 1).getKey()) : 100;
            marks.add(publishedDot(
                    axis, x, next - x, places.get(i).getKey(), places.get(i).getValue()));
        }
        return marks;
    }

    private static double middle(TimeAxis axis, LocalDate place) {
        return (axis.start(place) + axis.end(axis.placeEnd(place))) / 2;
    }

    private ChartView.Mark publishedDot(TimeAxis axis, double x, double room, LocalDate place, List<Article> articles) {
        var letter = addresses.letter(articles.getFirst().id());
        var days = Dates.brief(place, axis.placeEnd(place));
        boolean one = articles.size() == 1;
        var text = one ? letter : Count.of(articles.size());
        var label = one
                ? letter + ", " + Titles.of(articles.getFirst()) + ", " + days
                : Count.of(articles.size(), "article") + " from " + letter + " on, " + days;
        return dot(
                one ? "ar" : "ar many",
                x,
                one ? 4.5 : Math.min(8, 4.5 + articles.size() * 0.5),
                one ? "#" + letter : "#row-" + letter,
                label,
                room >= ROOM_OF_A_LETTER && text.length() <= 2 ? text : "");
    }
}
