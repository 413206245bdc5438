package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.publish.page.RulingsView;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import dev.readout.server.Shelf;
import dev.readout.server.Target;
import dev.readout.server.curation.Curation;
import dev.readout.server.curation.Days;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people decide: takes it in, and shows what was decided before. */
final class Rulings {

    private static final int LONGEST = 120;

    private final Dossiers dossiers;
    private final Hand hand;
    private final DeskPages pages;
    private final Frames frames;
    private final InstantSource clock;
    private final ZoneId zone;

    Rulings(Dossiers dossiers, Hand hand, DeskPages pages, Frames frames, InstantSource clock, ZoneId zone) {
        this.dossiers = dossiers;
        this.hand = hand;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
        this.zone = zone;
    }

    void register(RoutesConfig routes) {
        routes.get("/dossiers/{name}/rule", new Correcting(dossiers, pages, frames)::show);
        routes.get("/dossiers/{name}/rulings", this::show);
        routes.post("/dossiers/{name}/rulings", this::rule);
        routes.post("/dossiers/{name}/verdicts", this::decide);
    }

    private void rule(Context request) {
        frames.check(request);
        var found = Asked.dossier(request, dossiers);
        var deed = deed(field(request, "deed"));
        var values = request.formParams("value-" + deed.name()).stream()
                .map(String::strip)
                .toList();
        var ruling = deed == Deed.UNDO ? undoing(request, found, values) : ruling(request, found, deed, values);
        hand.rule(found.name(), ruling);
        var back = deed == Deed.UNDO ? "/rulings" : "#" + Addresses.escaped(field(request, "on"));
        request.redirect(Addresses.dossier(found.name()) + back, HttpStatus.SEE_OTHER);
    }

    private Ruling ruling(Context request, Folded found, Deed deed, List<String> values) {
        var target = Correcting.target(found, field(request, "on"));
        var value = String.join(", ", values);
        var words = switch (deed) {
            case MERGE ->
                Stream.concat(target.on().stream(), Correcting.target(found, value).on().stream())
                        .toList();
            case SPLIT -> chosen(target, values);
            default -> target.wordsFor(deed);
        };
        return made(
                request,
                words,
                deed,
                checked(target, deed, value, found),
                target.now().getOrDefault(deed, ""));
    }

    private Ruling undoing(Context request, Folded found, List<String> values) {
        var number = String.join("", values);
        boolean known = hand.rulings(found.name()).stream()
                .anyMatch(entry -> String.valueOf(entry.number()).equals(number));
        if (!known) throw DeskProblem.notFound("There is no correction '" + number + "' to undo.");
        return made(request, List.of(), Deed.UNDO, number, "");
    }

    private Ruling made(Context request, List<Words> on, Deed deed, String value, String before) {
        try {
            return new Ruling(
                    Shelf.DOSSIER,
                    on,
                    deed,
                    value,
                    before,
                    field(request, "person"),
                    field(request, "reason"),
                    clock.instant(),
                    Optional.of(field(request, "request")).filter(name -> !name.isEmpty()));
        } catch (IllegalArgumentException e) {
            throw DeskProblem.badRequest("This cannot be kept: " + e.getMessage() + ".");
        }
    }

    private static String checked(Target target, Deed deed, String value, Folded found) {
        return switch (deed) {
            case DATE -> {
                if (Days.of(value).isEmpty()) {
                    throw DeskProblem.badRequest(
                            "Write a day as 2031-03-04, or two with a slash between, not as '" + value + "'.");
                }
                yield value;
            }
            case STATUS -> {
                if (!target.states().contains(value)) {
                    throw DeskProblem.badRequest("It can stand " + target.states() + ", not '" + value + "'.");
                }
                yield value;
            }
            case MERGE -> Correcting.target(found, value).title();
            case SPLIT, ACCEPT, REJECT -> "";
            case SPEAKER, OUTCOME, NOTE, UNDO -> value;
        };
    }

    private static List<Words> chosen(Target target, List<String> indexes) {
        var chosen = new ArrayList<Words>();
        for (int i = 0; i < target.on().size(); i++) {
            if (indexes.contains(String.valueOf(i))) chosen.add(target.on().get(i));
        }
        if (chosen.isEmpty() || chosen.size() == target.on().size()) {
            throw DeskProblem.badRequest("Choose some of the reports, not all and not none.");
        }
        return chosen;
    }

    private void decide(Context request) {
        frames.check(request);
        var name = request.pathParam("name");
        var address = field(request, "address");
        boolean known =
                hand.members(name).stream().anyMatch(member -> member.address().equals(address));
        if (!known) throw DeskProblem.notFound("No article of '" + name + "' stands at '" + address + "'.");
        var verdict = field(request, "verdict").equals("BELONGS") ? Verdict.BELONGS : Verdict.OUTSIDE;
        var reason = field(request, "reason");
        var author = Author.person(field(request, "person").isEmpty() ? frames.person() : field(request, "person"));
        var why = reason.isEmpty() ? "a person decided so" : reason;
        hand.decide(name, new Decision(Shelf.DOSSIER, address, verdict, author, why, clock.instant()));
        request.redirect(Addresses.dossier(name) + "/rulings#members", HttpStatus.SEE_OTHER);
    }

    private void show(Context request) {
        var found = Asked.dossier(request, dossiers);
        var log = hand.rulings(found.name());
        var curation = Curation.of(log);
        Set<Long> standing = new HashSet<>(
                curation.standing().stream().map(Ruling.Entry::number).toList());
        Set<Long> idle = new HashSet<>(found.waiting());
        var rows =
                log.reversed().stream().map(entry -> row(entry, standing, idle)).toList();
        var members = hand.members(found.name()).stream().map(Rulings::member).toList();
        var verdicts = Addresses.dossier(found.name()) + "/verdicts";
        Answers.page(
                request, pages.rulings(frames.of(found.name(), found.dossier().name()), rows, verdicts, members));
    }

    private RulingsView.Row row(Ruling.Entry entry, Set<Long> standing, Set<Long> idle) {
        var ruling = entry.ruling();
        boolean undoing = ruling.deed() == Deed.UNDO;
        boolean holds = undoing || standing.contains(entry.number());
        var state = !holds ? "undone" : idle.contains(entry.number()) ? "waits: its words are no longer found" : "";
        return new RulingsView.Row(
                entry.number(),
                Dates.brief(LocalDate.ofInstant(ruling.at(), zone)),
                Visible.line(ruling.person()),
                deed(ruling),
                ruling.on().isEmpty()
                        ? ""
                        : Excerpt.of(Visible.line(ruling.on().getFirst().quote()), LONGEST),
                Visible.line(ruling.before()),
                undoing ? "" : Visible.line(ruling.value()),
                Visible.line(ruling.reason()),
                state,
                holds);
    }

    private static String deed(Ruling ruling) {
        return switch (ruling.deed()) {
            case ACCEPT -> "It is right";
            case REJECT -> "It is wrong";
            case SPEAKER -> "Another speaker";
            case DATE -> "Another day";
            case STATUS -> "Stands otherwise";
            case OUTCOME -> "Another outcome";
            case MERGE -> "The same as another";
            case SPLIT -> "Not the same";
            case NOTE -> "Note";
            case UNDO -> "Undid " + ruling.value();
        };
    }

    private static RulingsView.Member member(Hand.Member member) {
        var why = member.decision()
                .map(decision ->
                        decision.author().person().map(who -> who + ": ").orElse("") + decision.reason())
                .orElse("");
        return new RulingsView.Member(
                member.address(), Visible.line(member.title()), member.belongs(), Visible.line(why));
    }

    private static Deed deed(String name) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> DeskProblem.badRequest("Nothing is decided by '" + name + "'."));
    }

    private static String field(Context request, String name) {
        var value = request.formParam(name);
        return value == null ? "" : value.strip();
    }
}
