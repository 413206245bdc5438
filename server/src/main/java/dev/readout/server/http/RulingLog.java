package dev.readout.server.http;

import dev.readout.model.ArticleId;
import dev.readout.publish.DeskPages;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.page.RulingsView;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Visible;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what people decided on a dossier, the last first, and which articles belong to it. */
final class RulingLog {

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
        var rows = new RulingRows(found, Addresses.dossier(found.name()) + asOf, log, zone);
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

    private static RulingsView.Member member(Hand.Member member, Set<ArticleId> shown, Folded found, String asOf) {
        return new RulingsView.Member(
                member.address(),
                shown.contains(member.article()) ? Addresses.article(found.name(), member.article()) + asOf : "",
                Visible.line(member.title()),
                member.belongs(),
                Visible.line(member.why()));
    }
}
