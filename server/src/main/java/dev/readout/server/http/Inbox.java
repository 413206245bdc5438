package dev.readout.server.http;

import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Line;
import dev.readout.publish.DeskPages;
import dev.readout.publish.brief.WriteBrief;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.page.InboxView;
import dev.readout.publish.page.RuleView;
import dev.readout.publish.page.RulingsView;
import dev.readout.publish.rows.RowWords;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import dev.readout.server.Targets;
import dev.readout.server.api.Look;
import dev.readout.store.Ruling.Deed;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What awaits somebody who may correct a dossier, on one page. */
final class Inbox {

    private static final int LONGEST = 160;
    private static final int QUOTED = 3;
    private static final int UNCERTAIN = 20;
    private static final int REREAD = 50;
    private static final int ASIDE = 50;

    private final Desk desk;
    private final DeskPages pages;
    private final ZoneId zone;

    Inbox(Desk desk, DeskPages pages, ZoneId zone) {
        this.desk = desk;
        this.pages = pages;
        this.zone = zone;
    }

    void register(RoutesConfig routes) {
        Look.at(routes, "/dossiers/{name}/inbox", this::show);
    }

    /** @param number of what was decided there just now; 0 where nothing was */
    static String address(String dossier, long number) {
        return Addresses.dossier(dossier) + "/inbox" + (number == 0 ? "" : "?done=" + number + "#done");
    }

    private void show(Context request) {
        var found = Asked.dossier(request, desk.dossiers());
        var lines = new Items(found);
        var reread = desk.chronicle().reread(found);
        var items = lines.changed(reread.changes());
        var uncertain = lines.uncertain(items.stream().map(InboxView.Item::on).collect(Collectors.toSet()));
        var log = desk.hand().rulings(found.name());
        var rows = new RulingRows(found, Addresses.dossier(found.name()), log, zone);
        var waiting = log.stream()
                .filter(entry -> found.waiting().contains(entry.number()))
                .map(rows::row)
                .toList();
        var aside = desk.hand().setAside(found.name(), ASIDE);
        Answers.page(
                request,
                pages.inbox(
                        Frames.of(request, found.name(), found.dossier().name(), AsOf.NOW),
                        counted(uncertain.size(), items.size(), waiting.size(), aside.all()),
                        done(request, found, rows),
                        uncertain,
                        new InboxView.Reread(
                                Count.of(reread.articles(), "article")
                                        + (reread.articles() == 1 ? " was" : " were")
                                        + " read by a newer reader.",
                                items),
                        waiting,
                        aside(found, aside)));
    }

    private static String counted(int uncertain, int reread, int waiting, int aside) {
        return uncertain + " uncertain, " + reread + " read otherwise, " + Count.of(waiting, "correction")
                + " without words, " + Count.of(aside, "article") + " set aside.";
    }

    private InboxView.Done done(Context request, Folded found, RulingRows rows) {
        long number = Asked.number(request, "done");
        return desk.hand().rulings(found.name()).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .map(entry -> {
                    var row = rows.row(entry);
                    boolean undoing = entry.ruling().deed() == Deed.UNDO;
                    return new InboxView.Done(
                            "Kept as " + number + ". "
                                    + Capital.first(DeedWords.line(entry.ruling(), zone))
                                    + (row.quote().isEmpty() ? "" : ": “" + row.quote() + "”"),
                            row.undoable() && !undoing ? String.valueOf(number) : "");
                })
                .orElse(InboxView.Done.NOTHING);
    }

    private static InboxView.Aside aside(Folded found, Hand.Members aside) {
        var shown = aside.shown().stream()
                .map(member -> new RulingsView.Member(
                        member.address(), "", Visible.line(member.title()), false, Visible.line(member.why())))
                .toList();
        var address = Addresses.dossier(found.name());
        var counted = Count.of(aside.all(), "article") + " known and left out"
                + (aside.all() > shown.size() ? "; the last " + shown.size() + ":" : ".");
        return new InboxView.Aside(counted, address + "/verdicts", address + "/rulings#members", shown);
    }

    /** A line, and why it awaits a decision. */
    private record Cause(Line line, String why) {}

    /** The lines of a dossier as what awaits a decision; those that were decided on do not. */
    private static final class Items {
        private final Folded found;
        private final Map<String, Line> lines;
        private final RowWords words;

        Items(Folded found) {
            this.found = found;
            this.words = RowWords.of(found.dossier());
            this.lines = found.dossier()
                    .policy()
                    .lines()
                    .filter(line -> awaits(line.id().value()))
                    .collect(Collectors.toMap(
                            line -> line.id().value(), line -> line, (one, other) -> one, LinkedHashMap::new));
        }

        /** Whether nobody decided on it; a note is no decision. */
        private boolean awaits(String id) {
            return found.corrected().getOrDefault(id, List.of()).stream()
                    .allMatch(entry -> entry.ruling().deed() == Deed.NOTE);
        }

        List<InboxView.Item> changed(List<Change> changes) {
            return changes.stream()
                    .flatMap(change -> line(change.line().value())
                            .map(line -> new Cause(line, Capital.first(Visible.line(change.reason()))))
                            .stream())
                    .limit(REREAD)
                    .flatMap(this::item)
                    .toList();
        }

        /** Those that the brief tells of, then those that several articles report. */
        List<InboxView.Item> uncertain(Set<String> told) {
            var briefed = WriteBrief.of(found.dossier()).stream()
                    .flatMap(sentence -> sentence.lines().stream())
                    .map(id -> id.value())
                    .distinct()
                    .toList();
            var brief = briefed.stream()
                    .flatMap(id -> line(id).stream())
                    .map(line -> new Cause(line, "The brief tells of it. Uncertain: " + doubt(line)));
            var many = lines.values().stream()
                    .filter(line -> line.articles().size() > 1
                            && !briefed.contains(line.id().value()))
                    .sorted(Comparator.comparingInt(
                                    (Line line) -> line.articles().size())
                            .reversed())
                    .map(line -> new Cause(line, reports(line) + " Uncertain: " + doubt(line)));
            return Stream.concat(brief, many)
                    .filter(cause -> !cause.line().isCertain()
                            && !told.contains(cause.line().id().value()))
                    .limit(UNCERTAIN)
                    .flatMap(this::item)
                    .toList();
        }

        private Optional<Line> line(String id) {
            return Optional.ofNullable(lines.get(id));
        }

        private static String reports(Line line) {
            return Count.of(line.articles().size(), "article") + " report it.";
        }

        private static String doubt(Line line) {
            var surest = line.surest();
            var grounds = surest.finding().grounds();
            return Visible.line(grounds.isCertain() ? surest.why() : grounds.why());
        }

        private Stream<InboxView.Item> item(Cause cause) {
            var id = cause.line().id().value();
            return new Targets(found.dossier()).find(id).stream().map(target -> {
                var said = words.of(cause.line().id());
                var address = Addresses.dossier(found.name());
                return new InboxView.Item(
                        id,
                        target.what(),
                        Excerpt.of(Visible.line(said.isEmpty() ? target.title() : said), LONGEST),
                        cause.why(),
                        target.now().getOrDefault(Deed.STATUS, "").replace('_', ' '),
                        address + "#" + id,
                        address + "/rule?on=" + Addresses.escaped(id),
                        target.evidence().stream()
                                .map(evidence -> new RuleView.Quote(
                                        Excerpt.of(Visible.line(found.dossier().words(evidence)), LONGEST),
                                        Outlets.name(found.dossier().article(evidence.article())),
                                        Addresses.article(found.name(), evidence.article())
                                                + "?at=" + evidence.span().start() + "-"
                                                + evidence.span().end() + "#at"))
                                .distinct()
                                .limit(QUOTED)
                                .toList());
            });
        }
    }
}
