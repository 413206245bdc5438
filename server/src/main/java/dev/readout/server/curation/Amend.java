package dev.readout.server.curation;

import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.StatementId;
import dev.readout.model.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A finding with one thing otherwise. What a kind of finding does not have stays as it is. */
final class Amend {

    private Amend() {}

    /** When it was, or when it is due. */
    static Finding on(Finding finding, Interval on) {
        return switch (finding) {
            case Move f -> new Move(f.id(), f.option(), f.family(), f.status(), f.by(), on, f.statement(), f.grounds());
            case Commitment f -> commitment(f, f.kind(), f.holder(), f.madeBy(), on, f.statement(), f.grounds());
            case Meeting f ->
                new Meeting(f.id(), f.kind(), f.participants(), f.place(), on, f.status(), f.purpose(), f.grounds());
            case Contact f -> contact(f, f.state(), on, f.by(), f.grounds());
            case Reaction f -> reaction(f, f.by(), on, f.statement(), f.grounds());
            case ProcessStep f -> new ProcessStep(f.id(), f.process(), f.state(), f.by(), on, f.hedged(), f.grounds());
            case Condition f -> f;
            case Contrast f -> f;
            case Wording f -> f;
        };
    }

    /** Where it stands, spelt as every format spells it; another word leaves it as it is. */
    static Finding status(Finding finding, String value) {
        return switch (finding) {
            case Move f ->
                of(Move.Status.values(), value)
                        .<Finding>map(status -> new Move(
                                f.id(), f.option(), f.family(), status, f.by(), f.on(), f.statement(), f.grounds()))
                        .orElse(f);
            case Commitment f ->
                of(Commitment.Kind.values(), value)
                        .<Finding>map(kind ->
                                commitment(f, kind, f.holder(), f.madeBy(), f.window(), f.statement(), f.grounds()))
                        .orElse(f);
            case Meeting f ->
                of(Meeting.Status.values(), value)
                        .<Finding>map(status -> new Meeting(
                                f.id(),
                                f.kind(),
                                f.participants(),
                                f.place(),
                                f.on(),
                                status,
                                f.purpose(),
                                f.grounds()))
                        .orElse(f);
            case Contact f ->
                of(Contact.State.values(), value)
                        .<Finding>map(state -> contact(f, state, f.on(), f.by(), f.grounds()))
                        .orElse(f);
            case ProcessStep f ->
                of(ProcessStep.State.values(), value)
                        .<Finding>map(state ->
                                new ProcessStep(f.id(), f.process(), state, f.by(), f.on(), f.hedged(), f.grounds()))
                        .orElse(f);
            case Condition f -> f;
            case Reaction f -> f;
            case Contrast f -> f;
            case Wording f -> f;
        };
    }

    /** Of what this statement says, whose word it is: each of those who said it, put through the change. */
    static Finding by(Finding finding, StatementId said, UnaryOperator<List<ActorId>> change) {
        return switch (finding) {
            case Move f
            when isSaid(f.statement(), said) ->
                new Move(
                        f.id(),
                        f.option(),
                        f.family(),
                        f.status(),
                        change.apply(f.by()),
                        f.on(),
                        f.statement(),
                        f.grounds());
            case Commitment f
            when isSaid(f.statement(), said) ->
                commitment(
                        f,
                        f.kind(),
                        change.apply(f.holder()),
                        change.apply(f.madeBy()),
                        f.window(),
                        f.statement(),
                        f.grounds());
            case Condition f
            when isSaid(f.statement(), said) ->
                new Condition(
                        f.id(),
                        change.apply(f.holder()),
                        f.type(),
                        f.condition(),
                        f.consequence(),
                        f.statement(),
                        f.grounds());
            case Reaction f
            when isSaid(f.statement(), said) -> reaction(f, change.apply(f.by()), f.on(), f.statement(), f.grounds());
            case Wording f
            when isSaid(f.statement(), said) ->
                new Wording(f.id(), f.formula(), f.words(), change.apply(f.by()), f.mode(), f.statement(), f.grounds());
            default -> finding;
        };
    }

    /** Nothing says it any more. */
    static Finding unsaid(Finding finding, StatementId gone) {
        Optional<StatementId> none = Optional.empty();
        return switch (finding) {
            case Move f
            when isSaid(f.statement(), gone) ->
                new Move(f.id(), f.option(), f.family(), f.status(), f.by(), f.on(), none, f.grounds());
            case Commitment f
            when isSaid(f.statement(), gone) ->
                commitment(f, f.kind(), f.holder(), f.madeBy(), f.window(), none, f.grounds());
            case Condition f
            when isSaid(f.statement(), gone) ->
                new Condition(f.id(), f.holder(), f.type(), f.condition(), f.consequence(), none, f.grounds());
            case Reaction f when isSaid(f.statement(), gone) -> reaction(f, f.by(), f.on(), none, f.grounds());
            case Wording f
            when isSaid(f.statement(), gone) ->
                new Wording(f.id(), f.formula(), f.words(), f.by(), f.mode(), none, f.grounds());
            default -> finding;
        };
    }

    private static boolean isSaid(Optional<StatementId> statement, StatementId said) {
        return statement.filter(said::equals).isPresent();
    }

    private static Commitment commitment(
            Commitment f,
            Commitment.Kind kind,
            List<ActorId> holder,
            List<ActorId> madeBy,
            Interval window,
            Optional<StatementId> statement,
            Grounds grounds) {
        return new Commitment(
                f.id(),
                kind,
                holder,
                madeBy,
                f.what(),
                f.madeOn(),
                f.due(),
                window,
                statement,
                f.hedged(),
                f.negated(),
                grounds);
    }

    private static Contact contact(Contact f, Contact.State state, Interval on, List<ActorId> by, Grounds grounds) {
        return new Contact(f.id(), f.from(), f.to(), f.channel(), state, on, by, grounds);
    }

    private static Reaction reaction(
            Reaction f, List<ActorId> by, Interval on, Optional<StatementId> statement, Grounds grounds) {
        return new Reaction(f.id(), by, f.toward(), f.about(), f.tone(), on, statement, grounds);
    }

    private static <E extends Enum<E>> Optional<E> of(E[] values, String value) {
        var wanted = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var one : values) if (one.name().equals(wanted)) return Optional.of(one);
        return Optional.empty();
    }
}
