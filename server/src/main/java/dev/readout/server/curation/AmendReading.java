package dev.readout.server.curation;

import dev.readout.model.ActorId;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.store.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A reading with what one ruling says of one of its findings. */
final class AmendReading {

    private final Reading reading;

    AmendReading(Reading reading) {
        this.reading = reading;
    }

    Reading statement(Statement statement, Ruling ruling) {
        return switch (ruling.deed()) {
            case REJECT -> without(statement.id());
            case ACCEPT ->
                with(statement, one -> copy(one, one.actors(), one.saidOn(), accepted(one.grounds(), ruling)));
            case DATE ->
                Days.of(ruling.value())
                        .map(on -> with(statement, one -> copy(one, one.actors(), on, one.grounds())))
                        .orElse(reading);
            case SPEAKER -> saidBy(statement, ruling.value().strip());
            case STATUS, OUTCOME, MERGE, SPLIT, NOTE, ADD, UNDO -> reading;
        };
    }

    Reading finding(Finding finding, Ruling ruling) {
        return switch (ruling.deed()) {
            case REJECT -> findings(one -> one.equals(finding) ? Optional.empty() : Optional.of(one));
            case ACCEPT -> with(finding, one -> one.with(accepted(one.grounds(), ruling)));
            case DATE ->
                Days.of(ruling.value())
                        .map(on -> with(finding, one -> Amend.on(one, on)))
                        .orElse(reading);
            case STATUS -> with(finding, one -> Amend.status(one, ruling.value()));
            case SPEAKER, OUTCOME, MERGE, SPLIT, NOTE, ADD, UNDO -> reading;
        };
    }

    private static Grounds accepted(Grounds grounds, Ruling ruling) {
        var why = grounds.why() + "; accepted by " + ruling.person();
        return new Grounds(1, grounds.voice(), why, grounds.evidence());
    }

    /** Somebody else said it; so what it says is that one's word. */
    private Reading saidBy(Statement statement, String name) {
        var cast = new Cast(reading, any -> Optional.empty());
        var where = statement.source().orElse(statement.content().getFirst());
        var speaker = cast.of(name, where);
        var before = statement.actors();
        UnaryOperator<List<ActorId>> change =
                by -> by.equals(before) || by.stream().anyMatch(before::contains) ? List.of(speaker) : by;
        var statements = reading.statements().stream()
                .map(one -> one.equals(statement) ? copy(one, List.of(speaker), one.saidOn(), one.grounds()) : one)
                .toList();
        var policy = reading.policy().each(one -> Optional.of(Amend.by(one, statement.id(), change)));
        return new Reading(reading.article(), cast.actors(), reading.times(), statements, policy);
    }

    private Reading without(StatementId gone) {
        var statements = reading.statements().stream()
                .filter(one -> !one.id().equals(gone))
                .map(one -> unlinked(one, gone))
                .toList();
        var policy = reading.policy().each(one -> Optional.of(Amend.unsaid(one, gone)));
        return new Reading(reading.article(), reading.actors(), reading.times(), statements, policy);
    }

    private static Statement unlinked(Statement one, StatementId gone) {
        boolean linked = Stream.of(one.answers(), one.repeats(), one.nestedIn())
                .flatMap(Optional::stream)
                .anyMatch(gone::equals);
        if (!linked) return one;
        return builder(one, one.actors(), one.saidOn(), one.grounds())
                .answers(one.answers().filter(id -> !id.equals(gone)))
                .repeats(one.repeats().filter(id -> !id.equals(gone)))
                .nestedIn(one.nestedIn().filter(id -> !id.equals(gone)))
                .build();
    }

    private Reading with(Statement statement, UnaryOperator<Statement> change) {
        var statements = reading.statements().stream()
                .map(one -> one.equals(statement) ? change.apply(one) : one)
                .toList();
        return new Reading(reading.article(), reading.actors(), reading.times(), statements, reading.policy());
    }

    private Reading with(Finding finding, UnaryOperator<Finding> change) {
        return findings(one -> Optional.of(one.equals(finding) ? change.apply(one) : one));
    }

    private Reading findings(Function<Finding, Optional<Finding>> change) {
        return new Reading(
                reading.article(),
                reading.actors(),
                reading.times(),
                reading.statements(),
                reading.policy().each(change));
    }

    private static Statement copy(Statement one, List<ActorId> actors, Interval saidOn, Grounds grounds) {
        return builder(one, actors, saidOn, grounds).build();
    }

    private static Statement.Builder builder(Statement one, List<ActorId> actors, Interval saidOn, Grounds grounds) {
        return Statement.builder(one.id(), one.content(), grounds)
                .source(one.source())
                .actors(actors)
                .cue(one.cue())
                .manner(one.manner())
                .act(one.act())
                .to(one.to())
                .saidOn(saidOn)
                .venue(one.venue())
                .place(one.place())
                .via(one.via())
                .negated(one.negated())
                .hedged(one.hedged())
                .interpretive(one.interpretive())
                .answers(one.answers())
                .repeats(one.repeats())
                .nestedIn(one.nestedIn());
    }
}
