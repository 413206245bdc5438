package dev.readout.server.http;

import dev.readout.publish.page.DeskBar;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.page.DeskBar.News;
import dev.readout.publish.words.Dates;
import dev.readout.server.Chronicle;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.Notebook;
import dev.readout.server.Notebook.Mark;
import dev.readout.server.api.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is new to whoever looks at a dossier. */
final class Looks {

    private static final Link NONE = new Link("", "");
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Chronicle chronicle;
    private final Notebook notebook;
    private final InstantSource clock;
    private final ZoneId zone;

    Looks(Desk desk, InstantSource clock, ZoneId zone) {
        this.chronicle = desk.chronicle();
        this.notebook = desk.notebook();
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What a page says of changes.
     *
     * @param state names what it says, for a page that is kept
     * @param notice that something changed since the last visit, and where that is shown
     * @param live where changes are told, and where they are shown
     */
    record Told(String state, Link notice, Link live, Optional<Mark> since) {

        static final Told NOTHING = new Told("", NONE, NONE, Optional.empty());

        /** Whether it is the same for everybody who looks. */
        boolean isNothing() {
            return since.isEmpty() && notice.href().isEmpty();
        }
    }

    /** Of a dossier as of today, which this person looks at now; asking for its head alone is no look. */
    Told look(Context request, Holding found, LocalDate today, String person) {
        var since = asked(request);
        var now = new Mark(found.change(), found.articles(), today, clock.instant());
        var before = request.method().equals(HandlerType.GET)
                ? notebook.look(person, found.name(), now)
                : notebook.last(person, found.name());
        var notice = since.isPresent()
                ? NONE
                : before.map(mark -> notice(found.name(), mark, person)).orElse(NONE);
        var address = Addresses.dossier(found.name());
        var live = new Link(address + "/live?after=" + spelt(now), address + "?since=" + spelt(now) + "#news");
        return new Told(notice + since.map(Looks::spelt).orElse(""), notice, live, since);
    }

    private Link notice(String name, Mark before, String person) {
        var tally = chronicle.tally(name, before, person);
        if (tally.isNothing()) return NONE;
        return new Link(
                Addresses.dossier(name) + "?since=" + spelt(before) + "#news",
                "Since you last looked (" + when(before) + "): " + NewsSince.line(tally));
    }

    /** In the list: what is new since the last visit; empty where nothing is, or nobody looked yet. */
    String inList(Holding holding, String person) {
        return notebook.last(person, holding.name())
                .map(mark -> NewsSince.line(chronicle.tally(holding.name(), mark, person)))
                .orElse("");
    }

    /** What stands above a dossier, with all that changed since the look that was asked for, and beside the lines that did. */
    DeskBar telling(DeskBar bar, Folded found, Told told) {
        if (told.since().isEmpty()) return bar.telling(told.notice(), told.live(), News.NONE, Map.of());
        var mark = told.since().get();
        var since = chronicle.since(found, mark).map(all -> new NewsSince(found, all));
        return bar.telling(
                told.notice(),
                told.live(),
                since.map(all -> all.news("Since " + day(mark), zone)).orElse(tooMuch(mark)),
                since.map(NewsSince::notes).orElse(Map.of()));
    }

    private static News tooMuch(Mark mark) {
        var words = "Since " + day(mark) + " so much was kept that it cannot be told apart from the rest";
        return new News(words, List.of(), List.of(), List.of(), List.of());
    }

    private static String day(Mark mark) {
        return Dates.brief(mark.day());
    }

    private String when(Mark mark) {
        var at = mark.at().atZone(zone);
        return Dates.brief(at.toLocalDate()) + ", " + CLOCK.format(at);
    }

    /** As addresses name it. */
    private static String spelt(Mark mark) {
        return mark.change() + "." + mark.articles() + "." + mark.day();
    }

    /** @throws Problem if it is no mark */
    private Optional<Mark> asked(Context request) {
        var words = request.queryParam("since");
        return words == null || words.isBlank() ? Optional.empty() : Optional.of(mark(words));
    }

    /** @throws Problem if it is no mark */
    Mark mark(String words) {
        var parts = FORM.matcher(words);
        try {
            if (parts.matches())
                return new Mark(
                        Long.parseLong(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        LocalDate.parse(parts.group(3)),
                        clock.instant());
        } catch (DateTimeException e) {
            throw Problem.badRequest("There is no such day: '" + words + "'.");
        }
        throw Problem.badRequest("since is what the desk gave, not '" + words + "'.");
    }
}
