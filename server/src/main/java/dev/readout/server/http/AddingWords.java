package dev.readout.server.http;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Move;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.dossier.Party;
import dev.readout.publish.DeskPages;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.page.AddView;
import dev.readout.publish.page.RuleView.Option;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import dev.readout.server.Adding;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import dev.readout.server.Targets;
import dev.readout.server.api.Problem;
import dev.readout.server.curation.Addable;
import dev.readout.server.curation.Addition;
import dev.readout.store.Ruling;
import dev.readout.store.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in what a person saw in an article and no reader did: the form, and what it sends. */
final class AddingWords {

    private final Dossiers dossiers;
    private final Hand hand;
    private final DeskPages pages;
    private final InstantSource clock;

    AddingWords(Dossiers dossiers, Hand hand, DeskPages pages, InstantSource clock) {
        this.dossiers = dossiers;
        this.hand = hand;
        this.pages = pages;
        this.clock = clock;
    }

    void show(Context request) {
        var found = Asked.dossier(request, dossiers);
        var reading = found.dossier().reading(Asked.article(request, found));
        var at = Asked.words(request, reading.article()).stream()
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("Say where the words stand: at=START-END."));
        var when = Asked.asOf(request, dossiers.zone());
        var asOf = Addresses.asOf(when);
        var here = Selected.trimmed(reading.article(), at);
        var place = here.start() + "-" + here.end();
        var words = new AddView.Words(
                reading.article().id().value(),
                place,
                Visible.text(reading.article().text().slice(here)),
                Titles.of(reading.article()),
                Addresses.article(found.name(), reading.article().id()) + (asOf.isEmpty() ? "?" : asOf + "&") + "at="
                        + place + "#at");
        var published = reading.article().published().interval();
        var page = pages.add(
                Frames.of(request, found.name(), found.dossier().name(), when),
                words,
                Stream.of(Addable.values()).map(AddingWords::sort).toList(),
                people(reading, here),
                found.dossier().parties().stream().map(Party::name).toList(),
                published.isOpen() ? "" : Dates.brief(published));
        Answers.page(request, page);
    }

    private static AddView.Sort sort(Addable sort) {
        var states = options(sort.states());
        return switch (sort) {
            case STATEMENTS ->
                new AddView.Sort(sort.section(), "An act of speech: what is said", states, "", List.of());
            case OPTIONS ->
                new AddView.Sort(
                        sort.section(),
                        "An option: the words that name it",
                        states,
                        "which sort of instrument",
                        options(Stream.of(Move.Family.values())
                                .map(Targets::spelt)
                                .sorted(Comparator.comparing(family -> !family.equals("other")))
                                .toList()));
            case COMMITMENTS ->
                new AddView.Sort(
                        sort.section(), "A commitment: the words for what will be done", states, "", List.of());
            case MEETINGS ->
                new AddView.Sort(sort.section(), "A meeting", states, "its noun: summit, briefing, call", List.of());
            case CONTACTS ->
                new AddView.Sort(sort.section(), "A contact, or its refusal or silence", states, "", List.of());
            case CONDITIONS -> new AddView.Sort(sort.section(), "A condition: what must be so", states, "", List.of());
            case REACTIONS -> new AddView.Sort(sort.section(), "A reaction", states, "", List.of());
        };
    }

    private static List<Option> options(List<String> values) {
        return values.stream()
                .map(value -> new Option(value, value.replace('_', ' ')))
                .toList();
    }

    /** Those the article names most, whose words these probably are first. */
    private static List<AddView.Somebody> people(Reading reading, Span at) {
        Set<ActorId> speak = reading.statements().stream()
                .filter(said -> said.content().stream().anyMatch(content -> content.overlaps(at)))
                .flatMap(said -> said.actors().stream())
                .collect(Collectors.toSet());
        var names = reading.actors().stream()
                .sorted(Comparator.comparing((Actor actor) -> !speak.contains(actor.id()))
                        .thenComparingInt(actor -> -actor.mentions().size()))
                .collect(Collectors.toMap(
                        actor -> Visible.line(actor.name()),
                        actor -> speak.contains(actor.id()),
                        (one, other) -> one || other,
                        LinkedHashMap::new));
        return names.entrySet().stream()
                .limit(Adding.MOST_NAMES)
                .map((Map.Entry<String, Boolean> one) -> new AddView.Somebody(one.getKey(), one.getValue()))
                .toList();
    }

    /** The same form sent twice adds once. */
    void keep(Context request, Folded in) {
        var name = Optional.of(Rulings.field(request, "request")).filter(one -> !one.isEmpty());
        long number = known(in.name(), name).orElseGet(() -> hand.rule(in.name(), ruling(request, in, name)));
        var when = Asked.asOf(request, dossiers.zone());
        var back = Addresses.dossier(in.name());
        var place = dossiers.find(in.name(), when).stream()
                .flatMap(now -> now.corrected().entrySet().stream())
                .filter(entry -> entry.getValue().stream().anyMatch(one -> one.number() == number))
                .map(Map.Entry::getKey)
                .findFirst();
        var log = "/rulings" + Addresses.asOf(when) + "#r" + number;
        var line = place.map(id -> Addresses.asOf(when) + "#" + Addresses.escaped(id));
        request.redirect(back + line.orElse(log), HttpStatus.SEE_OTHER);
    }

    private Optional<Long> known(String dossier, Optional<String> request) {
        if (request.isEmpty()) return Optional.empty();
        return hand.rulings(dossier).stream()
                .filter(entry -> entry.ruling().request().equals(request))
                .map(Ruling.Entry::number)
                .findFirst();
    }

    private Ruling ruling(Context request, Folded in, Optional<String> name) {
        var id = new ArticleId(Rulings.field(request, "article"));
        var article = in.dossier().readings().stream()
                .map(Reading::article)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        Problem.notFound("As of " + in.day() + " the dossier has no article '" + id.value() + "'."));
        var section = Rulings.field(request, "section");
        var span = Selected.in(article, Rulings.field(request, "at"), Rulings.field(request, "quote"));
        var what = new Addition(
                Rulings.field(request, "state-" + section),
                Rulings.field(request, "sort-" + section),
                request.formParams("who"),
                request.formParams("whom"),
                Rulings.field(request, "day"));
        return Adding.of(
                in,
                new Adding.Wish(
                        new Words(id, section, article.text().slice(span), span.start()),
                        what,
                        Rulings.signed(request),
                        Rulings.field(request, "reason"),
                        clock.instant(),
                        name));
    }
}
