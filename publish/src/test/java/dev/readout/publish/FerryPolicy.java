package dev.readout.publish;

import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Pledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** An invented ferry policy in three invented articles, the second a reprint of the first, with a line of every kind. */
final class FerryPolicy {

    static final LocalDate MAY_7 = LocalDate.of(2019, 5, 7);
    private static final LocalDate MAY_20 = LocalDate.of(2019, 5, 20);

    private static final String FIRST = """
            Ann Lee said the review of the fares is under way. "A night ferry is on the table," she said. \
            "We will publish the fares by June 1," she said. Bo Ray wrote to Cy Poe last week. \
            The fares fall if the docks are paid for. Bo Ray called the plan reckless. \
            The new fares are unlike the flat fare of 2009. She spoke of "fair fares for all".""";

    private static final String LAST = """
            Ann Lee said the review of the fares is complete. She ruled out a night ferry. The fares were published on May 19. \
            Bo Ray will meet Ann Lee on May 30. Cy Poe has not answered Bo Ray. The paper thinks a bridge may be considered. \
            She spoke of "fair fares for islanders". Two boats are to sail.""";

    private FerryPolicy() {}

    static Story story() {
        var story = new Story();
        var first = first(story.article("Pier Gazette", MAY_7, FIRST));
        first(story.article("Evening Anchor", MAY_7.plusDays(1), FIRST + " One boat is to sail."))
                .reprints();
        var last = last(story.article("Lantern", MAY_20, LAST));
        story.outcome(
                "publish the fares",
                new Pledge.Outcome(
                        Pledge.Outcome.State.KEPT,
                        Interval.on(LocalDate.of(2019, 5, 19)),
                        List.of(last.evidence("The fares were published on May 19")),
                        0.9,
                        "reported as done"));
        story.agreement(new Agreement(
                Agreement.Kind.DISCREPANCY,
                "the number of boats",
                2,
                List.of(first.evidence("A night ferry"), last.evidence("Two boats")),
                0.8,
                "one number against another"));
        return story;
    }

    static Dossier dossier() {
        return story().dossier("The fares");
    }

    private static Story.Told first(Story.Told told) {
        return told.finds(
                        "the review of the fares",
                        step(
                                "the review of the fares",
                                ProcessStep.State.UNDER_WAY,
                                "the review of the fares is under way"))
                .finds("a night ferry", move("A night ferry", Move.Status.ON_TABLE, "A night ferry is on the table"))
                .finds("publish the fares", promise("We will publish the fares by June 1", "by June 1"))
                .finds("contact", contact(Contact.State.ATTEMPTED, "Bo Ray wrote to Cy Poe last week"))
                .finds(
                        "condition",
                        (id, at) -> new Condition(
                                id,
                                at.actors("Ann Lee"),
                                Condition.Type.PRECONDITION,
                                Optional.of(at.span("the docks are paid for")),
                                Optional.of(at.span("The fares fall")),
                                Optional.empty(),
                                grounds(at, 0.8, "The fares fall if the docks are paid for")))
                .finds(
                        "reaction",
                        (id, at) -> new Reaction(
                                id,
                                at.actors("Bo Ray"),
                                at.actors("Ann Lee"),
                                Optional.of(at.span("the plan")),
                                Reaction.Tone.CRITICISM,
                                at.published(),
                                Optional.empty(),
                                grounds(at, 0.8, "Bo Ray called the plan reckless")))
                .finds(
                        "contrast",
                        (id, at) -> new Contrast(
                                id,
                                at.span("The new fares"),
                                at.span("the flat fare of 2009"),
                                List.of(),
                                new Grounds(
                                        0.8,
                                        Grounds.Voice.OUTLET,
                                        "a rule of the story",
                                        List.of(at.span("The new fares are unlike the flat fare of 2009")))))
                .finds("fair fares", use("fair fares for all"));
    }

    private static Story.Told last(Story.Told told) {
        return told.finds(
                        "the review of the fares",
                        step(
                                "the review of the fares",
                                ProcessStep.State.COMPLETED,
                                "the review of the fares is complete"))
                .finds("a night ferry", move("a night ferry", Move.Status.RULED_OUT, "She ruled out a night ferry"))
                .finds("contact", contact(Contact.State.NO_RESPONSE, "Cy Poe has not answered Bo Ray"))
                .finds(
                        "meeting",
                        (id, at) -> new Meeting(
                                id,
                                "meeting",
                                at.actors("Bo Ray", "Ann Lee"),
                                Optional.empty(),
                                Interval.on(LocalDate.of(2019, 5, 30)),
                                Meeting.Status.PLANNED,
                                Optional.empty(),
                                grounds(at, 0.8, "Bo Ray will meet Ann Lee on May 30")))
                .finds(
                        "a bridge",
                        (id, at) -> new Move(
                                id,
                                at.span("a bridge"),
                                Move.Family.OTHER,
                                Move.Status.RAISED,
                                List.of(),
                                at.published(),
                                Optional.empty(),
                                new Grounds(
                                        0.4,
                                        Grounds.Voice.OUTLET,
                                        "a guess",
                                        List.of(at.span("a bridge may be considered")))))
                .finds("fair fares", use("fair fares for islanders"));
    }

    private static BiFunction<FindingId, Story.Told, Finding> step(
            String process, ProcessStep.State state, String words) {
        return (id, at) -> new ProcessStep(
                id, at.span(process), state, at.actors("Ann Lee"), at.published(), false, grounds(at, 0.9, words));
    }

    private static BiFunction<FindingId, Story.Told, Finding> move(String option, Move.Status status, String words) {
        return (id, at) -> new Move(
                id,
                at.span(option),
                Move.Family.ECONOMIC,
                status,
                at.actors("Ann Lee"),
                at.published(),
                Optional.empty(),
                grounds(at, 0.9, words));
    }

    private static BiFunction<FindingId, Story.Told, Finding> promise(String words, String due) {
        return (id, at) -> new Commitment(
                id,
                Commitment.Kind.PROMISE,
                at.actors("Ann Lee"),
                at.actors("Ann Lee"),
                at.span("publish the fares"),
                at.published(),
                Optional.of(at.span(due)),
                Interval.of(MAY_7, LocalDate.of(2019, 6, 1)),
                Optional.empty(),
                false,
                false,
                grounds(at, 0.9, words));
    }

    private static BiFunction<FindingId, Story.Told, Finding> contact(Contact.State state, String words) {
        return (id, at) -> new Contact(
                id,
                at.actors("Bo Ray"),
                at.actors("Cy Poe"),
                Optional.empty(),
                state,
                at.published(),
                List.of(),
                grounds(at, 0.8, words));
    }

    private static BiFunction<FindingId, Story.Told, Finding> use(String words) {
        return (id, at) -> new Wording(
                id,
                words.replace(' ', '-'),
                at.span(words),
                at.actors("Ann Lee"),
                Wording.Mode.DIRECT,
                Optional.empty(),
                grounds(at, 0.9, words));
    }

    private static Grounds grounds(Story.Told at, double confidence, String... words) {
        return new Grounds(
                confidence,
                Grounds.Voice.SPEAKER,
                "a rule of the story",
                Stream.of(words).map(at::span).toList());
    }
}
