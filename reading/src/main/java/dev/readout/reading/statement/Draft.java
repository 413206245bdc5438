package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.ActorId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.model.Statement.Manner;
import dev.readout.model.StatementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement in the making: the attribution it comes from, and what the enriching steps have found so far. Not for sharing. */
final class Draft {

    final Attribution from;
    final Paragraphs paragraphs;
    final Paragraph paragraph;

    /** The sentence and the word of the cue; absent for a quotation that goes on. */
    final Optional<Tree> tree;

    final Optional<Token> verb;
    final Optional<Cue> entry;

    Optional<Span> source;
    Optional<Span> cue;
    List<Span> content;
    List<ActorId> actors = List.of();
    Manner manner = Manner.INDIRECT;
    Act act = Act.ASSERTION;
    List<ActorId> to = List.of();
    Interval saidOn = Interval.open();
    boolean dated;
    Optional<Span> venue = Optional.empty();
    Optional<Span> place = Optional.empty();
    List<ActorId> via = List.of();
    boolean negated;
    boolean hedged;
    boolean interpretive;

    /** Whether it is a turn of one who interviews. */
    boolean asks;

    Optional<Draft> answers = Optional.empty();
    Optional<Draft> repeats = Optional.empty();
    Optional<Draft> nestedIn = Optional.empty();
    Optional<Draft> goesOnFrom = Optional.empty();
    double confidence;
    String why;
    int number;

    Draft(
            Attribution from,
            Paragraphs paragraphs,
            Paragraph paragraph,
            Optional<Tree> tree,
            Optional<Token> verb,
            Optional<Cue> entry) {
        this.from = from;
        this.paragraphs = paragraphs;
        this.paragraph = paragraph;
        this.tree = tree;
        this.verb = verb;
        this.entry = entry;
        this.source = from.source();
        this.cue = from.cue();
        this.content = from.content();
        this.confidence = from.confidence();
        this.why = from.frame().why();
        entry.ifPresent(cue -> this.act = cue.act());
        if (from.frame() == Frame.TOPIC) this.act = Act.QUESTION;
    }

    /** A quotation that goes on, by the same speaker. */
    Draft continuedWith(Paragraph next, List<Span> content) {
        var draft = new Draft(
                new Attribution(
                        Optional.empty(), Optional.empty(), content, Frame.CONTINUED, Math.min(confidence, 0.8)),
                paragraphs,
                next,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        draft.goesOnFrom = Optional.of(this);
        return draft;
    }

    Span place() {
        return cue.orElseGet(content::getFirst);
    }

    StatementId id() {
        return new StatementId("s" + number);
    }

    /** Whether it is what a speaker of a transcript says, or goes on saying. */
    boolean isOfTurn() {
        return from.frame() == Frame.TURN
                || goesOnFrom
                        .filter(before -> before.from.frame() == Frame.TURN)
                        .isPresent();
    }

    boolean isDirect() {
        return manner == Manner.DIRECT;
    }

    Statement toStatement() {
        var evidence = new ArrayList<>(content);
        cue.ifPresent(evidence::add);
        source.ifPresent(evidence::add);
        boolean unnamed = act == Act.QUESTION && actors.isEmpty() && !isOfTurn();
        var voice = interpretive
                ? Grounds.Voice.OUTLET
                : asks || unnamed ? Grounds.Voice.INTERVIEWER : Grounds.Voice.SPEAKER;
        return Statement.builder(id(), content, new Grounds(confidence, voice, why, evidence))
                .source(source)
                .actors(actors)
                .cue(cue)
                .manner(manner)
                .act(act)
                .to(to)
                .saidOn(saidOn)
                .venue(venue)
                .place(place)
                .via(via)
                .negated(negated)
                .hedged(hedged)
                .interpretive(interpretive)
                .answers(answers.map(Draft::id))
                .repeats(repeats.map(Draft::id))
                .nestedIn(nestedIn.map(Draft::id))
                .build();
    }
}
