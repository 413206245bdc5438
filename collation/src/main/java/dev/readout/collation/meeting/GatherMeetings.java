package dev.readout.collation.meeting;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports.Joined;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Tokens;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Meeting.Status;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Brings lines of meetings together once each is known whole: those of one day and the same sides, and a bare "the planned
 * summit" with the one that the coverage mostly calls so. Threads may share it.
 */
final class GatherMeetings {

    private static final double GATHERED = 0.7;
    private static final double MOSTLY = 0.6;

    /** Reports that a meeting needs at least, and how many times those of the next, to be the one that is mostly meant. */
    private static final int ENOUGH = 4;

    private static final int TIMES = 2;

    private final Phrases phrases;
    private final SameMeeting same;
    private final Articles articles;
    private final Function<Joined<Meeting>, Interval> on;

    /** @param on when a line of reports has its meeting */
    GatherMeetings(Phrases phrases, SameMeeting same, Articles articles, Function<Joined<Meeting>, Interval> on) {
        this.phrases = phrases;
        this.same = same;
        this.articles = articles;
        this.on = on;
    }

    List<Joined<Meeting>> gather(List<Joined<Meeting>> lines) {
        return attached(ofOneDay(lines));
    }

    private List<Joined<Meeting>> ofOneDay(List<Joined<Meeting>> lines) {
        var gathered = new ArrayList<Joined<Meeting>>();
        for (var line : lines) {
            int at = IntStream.range(0, gathered.size())
                    .filter(i -> areOfOneDay(gathered.get(i), line))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) gathered.add(line);
            else
                gathered.set(
                        at, together(gathered.get(at), line, GATHERED, "the same sort of meeting on the same day"));
        }
        return gathered;
    }

    private boolean areOfOneDay(Joined<Meeting> one, Joined<Meeting> other) {
        var day = on.apply(one);
        if (!Days.isDay(day) || !day.equals(on.apply(other))) return false;
        if (!same.areOfOneSort(one.told().getFirst(), other.told().getFirst())) return false;
        var shared = parties(one);
        shared.retainAll(parties(other));
        return shared.size() >= 2;
    }

    private static Set<PartyId> parties(Joined<Meeting> line) {
        var parties = new HashSet<PartyId>();
        line.told().forEach(told -> parties.addAll(told.parties()));
        return parties;
    }

    private List<Joined<Meeting>> attached(List<Joined<Meeting>> lines) {
        var known = new ArrayList<>(lines);
        var left = new ArrayList<Joined<Meeting>>();
        known.removeIf(line -> isBare(line) && left.add(line));
        var rest = new ArrayList<Joined<Meeting>>();
        for (var line : left) {
            var meant =
                    mostlyCalled(line.told().getFirst().finding().kind(), known).filter(i -> fits(line, known.get(i)));
            meant.ifPresentOrElse(
                    i -> known.set(i, together(known.get(i), line, MOSTLY, "what the coverage mostly calls so")),
                    () -> rest.add(line));
        }
        known.addAll(rest);
        return known;
    }

    /** One report without a day, of "the planned summit" or "this summit" and nothing more. */
    private boolean isBare(Joined<Meeting> line) {
        var told = line.told().getFirst();
        return line.told().size() == 1
                && told.finding().on().isOpen()
                && told.finding().status() != Status.HYPOTHETICAL
                && isDefinite(told);
    }

    private boolean isDefinite(Told<Meeting> told) {
        var words = told.finding().grounds().evidence().stream()
                .flatMap(span -> articles.tokens(told.article(), span).stream())
                .map(Tokens.Word::lower)
                .toList();
        int noun = words.indexOf(told.finding().kind());
        int at = noun - 1;
        while (at >= 0 && phrases.is("awaited", words.get(at))) at--;
        return noun > 0 && at >= 0 && phrases.is("definite", words.get(at));
    }

    /** The number of the line that most reports call by this noun, if no other comes near. */
    private static Optional<Integer> mostlyCalled(String kind, List<Joined<Meeting>> lines) {
        var order = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> -called(kind, lines.get(i))))
                .limit(2)
                .toList();
        if (order.isEmpty()) return Optional.empty();
        long most = called(kind, lines.get(order.getFirst()));
        long next = order.size() < 2 ? 0 : called(kind, lines.get(order.getLast()));
        return most >= ENOUGH && most >= TIMES * next ? Optional.of(order.getFirst()) : Optional.empty();
    }

    private static long called(String kind, Joined<Meeting> line) {
        return line.told().stream()
                .filter(told -> told.finding().kind().equals(kind))
                .count();
    }

    /** Told beside it: nobody else takes part, and it is not over before the other is. */
    private boolean fits(Joined<Meeting> bare, Joined<Meeting> line) {
        var told = bare.told().getFirst();
        return parties(line).containsAll(told.parties())
                && Days.apart(same.compared(told).on(), on.apply(line)) <= 1
                && !Collections.disjoint(days(line), days(bare));
    }

    /** The months in which articles tell of it. */
    private static Set<Long> days(Joined<Meeting> line) {
        var months = new HashSet<Long>();
        for (var told : line.told()) {
            long month = Days.to(told.published()) / 30;
            months.add(month);
            months.add(month + 1);
        }
        return months;
    }

    private static Joined<Meeting> together(
            Joined<Meeting> line, Joined<Meeting> other, double confidence, String why) {
        record Row(Told<Meeting> told, Report<Meeting> report) {}
        var rows = new ArrayList<Row>();
        for (int i = 0; i < line.told().size(); i++)
            rows.add(new Row(line.told().get(i), line.reports().get(i)));
        for (int i = 0; i < other.told().size(); i++) {
            var report = other.reports().get(i);
            rows.add(new Row(
                    other.told().get(i),
                    i > 0 ? report : new Report<>(report.article(), report.finding(), confidence, why)));
        }
        rows.sort(Comparator.comparing(Row::told, Told.IN_ORDER));
        return new Joined<>(
                rows.stream().map(Row::told).toList(),
                rows.stream().map(Row::report).toList());
    }
}
