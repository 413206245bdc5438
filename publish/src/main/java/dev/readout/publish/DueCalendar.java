package dev.readout.publish;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Pledge;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.naming.Voices;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes what is due as a calendar (iCalendar, RFC 5545): an all-day event for each pledge whose window has an end.
 *
 * <p>A window is one event over all its days, and says so. {@code UID} is made from the pledge's line, so that a calendar
 * that is imported again replaces what it had; {@code SEQUENCE} grows with what is reported of it; {@code DTSTAMP} is the
 * dossier's day, so that the same dossier gives the same characters. Threads may share it.
 */
public final class DueCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final int MOST_OCTETS = 75;
    private static final int MOST_OF_A_SUMMARY = 100;

    /** The pledges that have a place in a calendar. */
    public static List<Pledge> dated(Dossier dossier) {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.window().to().isPresent())
                .toList();
    }

    /** The whole calendar. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Readout//Dossier//EN");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        line(out, "NAME:" + text(dossier.name()));
        line(out, "X-WR-CALNAME:" + text(dossier.name()));
        line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(out, "X-PUBLISHED-TTL:PT6H");
        for (var pledge : dated(dossier)) event(dossier, pledge, out);
        line(out, "END:VCALENDAR");
    }

    private static void event(Dossier dossier, Pledge pledge, Writer out) throws IOException {
        var to = pledge.window().to().orElseThrow().date();
        var from = pledge.window().from().map(Moment::date).orElse(to);
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + pledge.id() + "@dossier.readout");
        line(out, "SEQUENCE:" + sequence(pledge));
        line(out, "DTSTAMP:" + DAY.format(dossier.asOf().orElse(to)) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(from));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(to.plusDays(1)));
        line(out, "SUMMARY:" + text(summary(dossier, pledge, from.equals(to))));
        line(out, "DESCRIPTION:" + text(description(dossier, pledge)));
        line(out, "STATUS:" + (pledge.isCertain() ? "CONFIRMED" : "TENTATIVE"));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static int sequence(Pledge pledge) {
        boolean ended = pledge.outcome().state() != Pledge.Outcome.State.OPEN;
        return pledge.reports().size() - 1 + (ended ? 1 : 0);
    }

    private static String summary(Dossier dossier, Pledge pledge, boolean oneDay) {
        var what = Excerpt.of(words(dossier, pledge), MOST_OF_A_SUMMARY);
        return (oneDay ? "Due: " : "Due some day of this window: ") + what;
    }

    private static String words(Dossier dossier, Pledge pledge) {
        var latest = pledge.reports().getLast();
        return new Voices(dossier)
                .words(latest, latest.finding().grounds().evidence().getFirst());
    }

    private static String description(Dossier dossier, Pledge pledge) {
        var latest = pledge.reports().getLast();
        var article = dossier.article(latest.article());
        var who = new Voices(dossier).whose(latest);
        var lines = new StringBuilder(Capital.first(Terms.of(latest.finding().kind())));
        if (!who.isEmpty()) lines.append(", ").append(who);
        lines.append(". Due").append(Dates.when(pledge.window())).append('.');
        lines.append(" So far: ").append(outcome(pledge.outcome())).append('.');
        lines.append("\n").append(words(dossier, pledge));
        lines.append("\n").append(Outlets.name(article)).append(", ");
        lines.append(Dates.brief(article.published().interval())).append(" (").append(Visible.line(article.source()));
        return lines.append(")").toString();
    }

    private static String outcome(Pledge.Outcome outcome) {
        var on = outcome.on().equals(Interval.open()) ? "" : Dates.when(outcome.on());
        return outcome.state() == Pledge.Outcome.State.OVERDUE
                ? "overdue, no report was found that it was kept"
                : Terms.of(outcome.state()) + on;
    }

    /** Text as RFC 5545 wants it, with nothing in it that would command a terminal. */
    private static String text(String words) {
        return Visible.text(words)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** One content line, folded so that no line has more than 75 octets and no character is cut. */
    private static void line(Writer out, String content) throws IOException {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            var character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(character);
            octets += length;
            i += Character.charCount(point);
        }
        out.write("\r\n");
    }
}
