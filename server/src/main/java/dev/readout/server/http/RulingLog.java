package dev.readout.server.http;

import dev.readout.model.ArticleId;
import dev.readout.publish.DeskPages;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.page.RulingsView;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import dev.readout.server.curation.Curation;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what people decided on a dossier, the last first, and which articles belong to it. */
final class RulingLog {

    private static final int LONGEST = 120;
    private static final int ARTICLES = 100;

    private static final Link NONE = new Link("", "");

    private final Dossiers dossiers;
    private final Hand hand;
    private final DeskPages pages;
    private final ZoneId zone;

    RulingLog(Dossiers dossiers, Hand hand, DeskPages pages, ZoneId zone) {
        this.dossiers = dossiers;
        this.hand = hand;
        this.pages = pages;
        this.zone = zone;
    }

    void show(Context request) {
        var found = Asked.dossier(request, dossiers);
        var when = Asked.asOf(request, zone);
        var asOf = Addresses.asOf(when);
        var log = hand.rulings(found.name());
        var rows = new Rows(found, Addresses.dossier(found.name()) + asOf, standing(log));
        var shown = found.dossier().readings().stream()
                .map(reading -> reading.article().id())
                .collect(Collectors.toSet());
        int from = Asked.number(request, "from");
        var members = hand.members(found.name(), from, ARTICLES);
        var articles = members.shown().stream()
                .map(member -> member(member, shown, found, asOf))
                .toList();
        var frame = Frames.of(request, found.name(), found.dossier().name(), when);
        var verdicts = Addresses.dossier(found.name()) + "/verdicts" + asOf;
        Answers.page(
                request,
                pages.rulings(
                        frame,
                        log.reversed().stream().map(rows::row).toList(),
                        verdicts,
                        some(members, from, articles, when, found.name())));
    }

    private static RulingsView.Members some(
            Hand.Members all, int from, List<RulingsView.Member> shown, AsOf when, String name) {
        var counted = Count.of(all.all(), "article") + ", " + all.belonging() + " belong";
        var part = shown.size() == all.all() ? "" : "; shown: " + (from + 1) + " to " + (from + shown.size());
        return new RulingsView.Members(
                counted + part,
                from == 0 ? NONE : new Link(page(name, when, Math.max(0, from - ARTICLES)), "‹ The articles before"),
                from + shown.size() >= all.all()
                        ? NONE
                        : new Link(page(name, when, from + ARTICLES), "The articles after ›"),
                shown);
    }

    private static String page(String name, AsOf when, int from) {
        var asOf = Addresses.asOf(when).replace('?', '&');
        return Addresses.dossier(name) + "/rulings?from=" + from + asOf + "#members";
    }

    private static Set<Long> standing(List<Ruling.Entry> log) {
        return Curation.of(log).standing().stream().map(Ruling.Entry::number).collect(Collectors.toSet());
    }

    /** The log of one dossier as rows. */
    private final class Rows {
        private final String address;
        private final Set<Long> standing;
        private final Set<Long> idle;
        private final Map<Long, String> places;

        /** @param address where the dossier is shown */
        Rows(Folded found, String address, Set<Long> standing) {
            this.address = address;
            this.standing = standing;
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
                    undoing ? "" : Visible.line(ruling.value()),
                    Visible.line(ruling.reason()),
                    state,
                    holds);
        }
    }

    private static String quote(Ruling ruling) {
        return ruling.on().isEmpty()
                ? ""
                : Excerpt.of(Visible.line(ruling.on().getFirst().quote()), LONGEST);
    }

    private static RulingsView.Member member(Hand.Member member, Set<ArticleId> shown, Folded found, String asOf) {
        var why = member.decision()
                .map(decision ->
                        decision.author().person().map(who -> who + ": ").orElse("") + decision.reason())
                .orElse("");
        return new RulingsView.Member(
                member.address(),
                shown.contains(member.article()) ? Addresses.article(found.name(), member.article()) + asOf : "",
                Visible.line(member.title()),
                member.belongs(),
                Visible.line(why));
    }
}
