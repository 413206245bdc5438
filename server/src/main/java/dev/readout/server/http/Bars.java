package dev.readout.server.http;

import dev.readout.model.Moment;
import dev.readout.publish.page.DeskBar;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.page.DeskBar.Note;
import dev.readout.publish.words.Dates;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers.Folded;
import dev.readout.store.Ruling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands above a dossier: other days, and other forms. */
final class Bars {

    private static final Link NONE = new Link("", "");

    private static final int DAYS = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Bars() {}

    /**
     * @param when how it was asked for
     * @param zone whose days decisions are told in
     * @param decides whether whoever looks may correct
     */
    static DeskBar over(Folded found, AsOf when, ZoneId zone, boolean decides) {
        return new DeskBar(
                Addresses.dossier(found.name()),
                found.day().toString(),
                when.known().map(known -> known.day().toString()).orElse(""),
                Addresses.asOf(when),
                standing(found, when, zone),
                days(found, when),
                forms(found, when),
                asOf(found, when),
                notes(found, zone),
                NONE,
                NONE,
                DeskBar.News.NONE,
                decides);
    }

    /** Which clock was asked, in words that follow the day. */
    private static String standing(Folded found, AsOf when, ZoneId zone) {
        if (when.isNow()) return ", today";
        if (when.known().isEmpty()) return ": what was public by then, whenever it came in here";
        var by = when.known().get();
        var told = Dates.brief(by.day())
                + (by.words().indexOf('T') < 0
                        ? ""
                        : ", " + CLOCK.format(by.by().atZone(zone)));
        return found.day().equals(by.day())
                ? ": what was known here by " + told
                : ": what was public by then, and known here by " + told;
    }

    private static Map<String, List<Note>> notes(Folded found, ZoneId zone) {
        var log = Addresses.dossier(found.name()) + "/rulings#r";
        return found.corrected().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(ruling -> note(ruling, zone, log))
                                .toList()));
    }

    private static Note note(Ruling.Entry entry, ZoneId zone, String log) {
        var kind = switch (entry.ruling().deed()) {
            case ACCEPT -> "confirmed";
            case NOTE -> "note";
            case ADD -> "added";
            default -> "corrected";
        };
        return new Note(kind, DeedWords.line(entry.ruling(), zone), log + entry.number());
    }

    /** The day before with an article, and, when it is not today, today. */
    private static List<Link> days(Folded found, AsOf when) {
        var address = Addresses.dossier(found.name());
        var links = new ArrayList<Link>();
        Optional.ofNullable(published(found).floor(found.day()))
                .map(day -> day.equals(found.day()) ? day.minusDays(1) : day)
                .ifPresent(day -> links.add(new Link(address + asOf(when, day), "‹ " + Dates.brief(day))));
        if (!when.isNow()) links.add(new Link(address, "Today"));
        return links;
    }

    private static String asOf(AsOf when, LocalDate day) {
        return Addresses.asOf(when.on(Optional.of(day)));
    }

    /** The last so many days on which an article came out. */
    private static List<Link> asOf(Folded found, AsOf when) {
        var address = Addresses.dossier(found.name());
        var days = List.copyOf(published(found).headSet(found.day(), true));
        return days.subList(Math.max(0, days.size() - DAYS), days.size()).stream()
                .map(day -> new Link(address + asOf(when, day) + "#timeline", Dates.brief(day)))
                .toList();
    }

    /** The days on which articles came out. */
    private static NavigableSet<LocalDate> published(Folded found) {
        var days = new TreeSet<LocalDate>();
        found.dossier()
                .readings()
                .forEach(reading -> reading.article()
                        .published()
                        .interval()
                        .to()
                        .map(Moment::date)
                        .ifPresent(days::add));
        return days;
    }

    private static List<Link> forms(Folded found, AsOf when) {
        var address = Addresses.dossier(found.name());
        var query = Addresses.asOf(when);
        return List.of(
                new Link(address + "/dossier.md" + query, "Markdown"),
                new Link(address + "/dossier.json" + query, "JSON"),
                new Link(address + "/statements.csv" + query, "Table"),
                new Link(address + "/due.ics" + query, "Calendar"),
                new Link("/settings?of=dossier:" + Addresses.escaped(found.name()) + "#subscriptions", "Subscribe"),
                new Link(address + "/coverage.bib" + query, "References"),
                new Link(address + "/inbox", "Inbox"),
                new Link(address + "/rulings" + query, "Corrections"));
    }
}
