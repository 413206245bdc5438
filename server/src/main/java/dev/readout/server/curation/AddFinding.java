package dev.readout.server.curation;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reaction;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.store.Ruling;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A reading with a finding that a person saw in it. What a reader found of the same sort on the same words gives way to it and leaves it
 * its name, so that what points to it still does.
 */
final class AddFinding {

    private static final String QUOTES = "“”„\"«»‘’";

    private final Reading reading;
    private final Span words;
    private final Ruling.Entry entry;
    private final Addition addition;
    private final Cast cast;

    AddFinding(
            Locate.Place place, Ruling.Entry entry, Addition addition, Function<String, Optional<Actor.Kind>> kinds) {
        this.reading = place.reading();
        this.words = place.span();
        this.entry = entry;
        this.addition = addition;
        this.cast = new Cast(reading, kinds);
    }

    /** @param same what a reader found there */
    Reading statement(Optional<Statement> same) {
        var id = same.map(Statement::id).orElseGet(() -> new StatementId(name()));
        var added = Statement.builder(id, List.of(words), grounds(Voice.SPEAKER))
                .actors(people(addition.who()))
                .to(people(addition.whom()))
                .act(state(Statement.Act.values()))
                .manner(isQuoted() ? Statement.Manner.DIRECT : Statement.Manner.INDIRECT)
                .saidOn(day())
                .build();
        var others = reading.statements().stream()
                .filter(one -> !one.id().equals(id))
                .toList();
        var statements = inserted(others, added, one -> KeySpan.of(one).start());
        return new Reading(reading.article(), cast.actors(), reading.times(), statements, reading.policy());
    }

    /** @param same what a reader found there */
    Reading finding(Addable sort, Optional<Finding> same) {
        var added = finding(sort, same.map(Finding::id).orElseGet(() -> new FindingId(name())));
        var policy = with(added);
        return new Reading(reading.article(), cast.actors(), reading.times(), reading.statements(), policy);
    }

    private Finding finding(Addable sort, FindingId id) {
        var who = people(addition.who());
        var whom = people(addition.whom());
        var said = said(who);
        var statement = said.map(Statement::id);
        var grounds = grounds(said.map(one -> one.grounds().voice()).orElse(Voice.OUTLET));
        return switch (sort) {
            case STATEMENTS -> throw new IllegalArgumentException("a statement is no finding of a policy");
            case OPTIONS -> new Move(id, words, family(), state(Move.Status.values()), who, day(), statement, grounds);
            case COMMITMENTS -> commitment(id, who, said, grounds);
            case MEETINGS ->
                new Meeting(
                        id,
                        addition.sort().isEmpty() ? "meeting" : addition.sort(),
                        who,
                        Optional.empty(),
                        day(),
                        state(Meeting.Status.values()),
                        Optional.empty(),
                        grounds);
            case CONTACTS ->
                new Contact(
                        id,
                        who,
                        whom,
                        Optional.empty(),
                        state(Contact.State.values()),
                        day(),
                        said.map(Statement::actors).orElse(List.of()),
                        grounds);
            case CONDITIONS ->
                new Condition(
                        id,
                        who,
                        state(Condition.Type.values()),
                        Optional.of(words),
                        Optional.empty(),
                        statement,
                        grounds);
            case REACTIONS ->
                new Reaction(id, who, whom, Optional.empty(), state(Reaction.Tone.values()), day(), statement, grounds);
        };
    }

    private Commitment commitment(FindingId id, List<ActorId> who, Optional<Statement> said, Grounds grounds) {
        var kind = state(Commitment.Kind.values());
        var madeOn = said.map(Statement::saidOn).filter(on -> !on.isOpen()).orElseGet(this::published);
        return new Commitment(
                id,
                kind,
                who,
                said.map(Statement::actors).filter(by -> !by.isEmpty()).orElse(who),
                words,
                madeOn,
                Optional.empty(),
                window(madeOn),
                said.map(Statement::id),
                false,
                kind == Commitment.Kind.NEGATIVE_PLAN || kind == Commitment.Kind.REFUSAL,
                grounds);
    }

    /** From the day it was made to the day that is named; open where none is. */
    private Interval window(Interval madeOn) {
        var named = Days.of(addition.day());
        if (named.isEmpty()) return new Interval(madeOn.from(), Optional.empty());
        var due = named.get();
        boolean oneDay = due.from().isPresent() && due.from().equals(due.to());
        boolean later = oneDay
                && madeOn.from()
                        .filter(made ->
                                !made.date().isAfter(due.to().orElseThrow().date()))
                        .isPresent();
        return later ? new Interval(madeOn.from(), due.to()) : due;
    }

    /** The statement in which the words stand, if it is theirs whose finding it is. */
    private Optional<Statement> said(List<ActorId> who) {
        return reading.statements().stream()
                .filter(one -> one.content().stream().anyMatch(content -> content.contains(words)))
                .filter(one -> who.isEmpty() || one.actors().stream().anyMatch(who::contains))
                .findFirst();
    }

    private Grounds grounds(Voice voice) {
        var ruling = entry.ruling();
        var why = ruling.reason().isBlank() ? "" : ": " + ruling.reason();
        var person = ruling.person() + " on " + LocalDate.ofInstant(ruling.at(), ZoneOffset.UTC) + why;
        return Grounds.byHand(person, voice, List.of(words));
    }

    private String name() {
        return "d" + entry.number();
    }

    private List<ActorId> people(List<String> names) {
        return names.stream().map(name -> cast.of(name, words)).distinct().toList();
    }

    private Interval day() {
        return Days.of(addition.day()).orElseGet(this::published);
    }

    private Interval published() {
        return reading.article().published().interval();
    }

    private boolean isQuoted() {
        var text = reading.article().text();
        return isQuote(text.slice(new Span(words.start(), words.start() + 1)))
                || (words.start() > 0 && isQuote(text.slice(new Span(words.start() - 1, words.start()))));
    }

    private static boolean isQuote(String character) {
        return QUOTES.contains(character);
    }

    private Move.Family family() {
        return named(Move.Family.values(), addition.sort()).orElse(Move.Family.OTHER);
    }

    private <E extends Enum<E>> E state(E[] values) {
        return named(values, addition.state())
                .orElseThrow(() -> new IllegalArgumentException("no such state: " + addition.state()));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private PolicyFindings with(Finding added) {
        var all = reading.policy();
        return new PolicyFindings(
                joined(all.options(), added, Move.class),
                joined(all.commitments(), added, Commitment.class),
                joined(all.meetings(), added, Meeting.class),
                joined(all.contacts(), added, Contact.class),
                joined(all.conditions(), added, Condition.class),
                joined(all.reactions(), added, Reaction.class),
                all.contrasts(),
                all.wordings(),
                all.process());
    }

    private static <F extends Finding> List<F> joined(List<F> found, Finding added, Class<F> sort) {
        if (!sort.isInstance(added)) return found;
        var others = found.stream().filter(one -> !one.id().equals(added.id())).toList();
        return inserted(others, sort.cast(added), one -> KeySpan.of(one).start());
    }

    /** Where its words stand among those of the others. */
    private static <T> List<T> inserted(List<T> others, T added, ToIntFunction<T> start) {
        var all = new ArrayList<>(others);
        int place = 0;
        while (place < all.size() && start.applyAsInt(all.get(place)) <= start.applyAsInt(added)) place++;
        all.add(place, added);
        return all;
    }
}
