package dev.readout.reading.event;

import dev.readout.language.Token;
import dev.readout.model.Event;
import dev.readout.model.Event.Mode;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event being made.
 *
 * @param coded what its trigger tells of
 * @param route how the trigger lies to the source
 * @param distance how far the target lies from the trigger
 */
record EventDraft(EventSentence sentence, Coded coded, Route route, Mentioned source, Mentioned target, int distance) {

    private static final double NOUN = 0.6;
    private static final double BARE = 0.65;
    private static final double DIRECT = 0.75;
    private static final double SPECIFIC = 0.8;
    private static final double DOUBT = 0.1;
    private static final int NEAR = 3;

    Token trigger() {
        return coded.trigger();
    }

    /** Of two drafts of one trigger, that whose target is nearer; of those, the first. */
    EventDraft surer(EventDraft other) {
        return other.distance < distance ? other : this;
    }

    Event event(FindingId id, Reading reading) {
        var mode = new Mood(sentence).of(trigger());
        var sides = Stream.of(source.span(), target.span());
        var evidence = Stream.concat(sides, coded.words().stream().map(Token::span))
                .distinct()
                .toList();
        var grounds = new Grounds(confidence(), voice(reading), coded.why(), evidence);
        return new Event(
                id,
                coded.code(),
                mode,
                new Event.Side(source.span(), List.of(source.actor())),
                new Event.Side(target.span(), List.of(target.actor())),
                trigger().span(),
                on(reading, mode),
                grounds);
    }

    private double confidence() {
        double sure = route == Route.NOUN ? NOUN : coded.specific() ? SPECIFIC : distance == 1 ? DIRECT : BARE;
        if (distance > NEAR) sure -= DOUBT;
        return source.pronoun() || target.pronoun() ? sure - DOUBT : sure;
    }

    private Voice voice(Reading reading) {
        return reading.statements().stream()
                .filter(each -> each.content().stream()
                        .anyMatch(part -> part.contains(trigger().span())))
                .min(Comparator.comparingInt(EventDraft::length))
                .map(each -> each.grounds().voice())
                .orElse(Voice.OUTLET);
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    /** The time its clause names, else, for what has happened, by when it was printed. */
    private Interval on(Reading reading, Mode mode) {
        return named(reading)
                .orElseGet(() -> mode == Mode.PAST || mode == Mode.ONGOING
                        ? new Interval(
                                Optional.empty(),
                                reading.article().published().interval().to())
                        : Interval.open());
    }

    private Optional<Interval> named(Reading reading) {
        var tree = sentence.tree();
        var clause = tree.subtree(trigger());
        return reading.times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> !time.interval().isOpen())
                .filter(time -> tree.sentence().span().contains(time.span()))
                .filter(time -> tree.within(time.span()).stream().anyMatch(each -> clause.get(each.id())))
                .min(Comparator.comparingInt(
                        time -> Math.abs(time.span().start() - trigger().span().start())))
                .map(TimeExpression::interval);
    }
}
