package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports.Joined;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Weights;
import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import dev.readout.model.dossier.Pledge.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says what became of a pledge by the end of the dossier's day.
 *
 * <p>Kept, late and broken need words that show it. A window that is past without any leaves the pledge overdue, or unknown
 * where a deed (a threat, something not to be done, a landing) would hardly be reported, and where nobody is bound to it (a
 * forecast, an election); silence is never breach.
 */
final class JudgeOutcomes {

    private final Articles articles;
    private final Phrases phrases;
    private final List<Deeds> shown;
    private final MainReview review;
    private final WouldBeTold wouldBeTold;

    JudgeOutcomes(Articles articles, Phrases phrases, Weights weights, Happened happened) {
        this.articles = articles;
        this.phrases = phrases;
        this.wouldBeTold = new WouldBeTold(phrases);
        this.review = new MainReview(articles, phrases, happened.processes());
        this.shown = List.of(
                review,
                new StepsTaken(articles, phrases, happened.processes()),
                new MovesMade(articles, phrases, weights, happened.options()),
                new Decided(articles, phrases, happened.options()),
                new MeetingsHeld(articles, phrases, happened.meetings()));
    }

    /** @param window when it is due by the word that holds now */
    Outcome of(Joined<Commitment> pledge, Interval window) {
        var last = pledge.told().getLast().finding();
        var deed = Deed.of(pledge, window, articles, phrases);
        if (Deed.isNegative(last) || !isToBeDone(last.kind())) return withoutWords(deed, last);
        return shown.stream()
                .flatMap(deeds -> deeds.keeping(deed).stream())
                .min(Comparator.comparingLong(Kept::day))
                .map(kept -> kept(kept, window))
                .orElseGet(() -> withoutWords(deed, last));
    }

    /** Late only when the words say so: what is told without a day may have been done long before. */
    private static Outcome kept(Kept kept, Interval window) {
        boolean late = kept.on().from().isPresent() && Days.to(window) < Days.from(kept.on());
        var state = late ? Outcome.State.LATE : Outcome.State.KEPT;
        return new Outcome(state, kept.on(), kept.evidence(), kept.confidence(), kept.why());
    }

    private Outcome withoutWords(Deed deed, Commitment commitment) {
        var window = deed.window();
        boolean past = window.to().isPresent()
                && articles.asOf().filter(day -> isPast(window, day)).isPresent();
        if (!past && window.to().isEmpty() && mayBeOver(commitment) && review.isOver(deed))
            return unknown("the policy that it is of has been set, and nothing tells what became of it");
        if (!past) return new Outcome(Outcome.State.OPEN, Interval.open(), List.of(), 0.8, "its window is not past");
        return wouldBeTold.of(deed, commitment)
                ? new Outcome(
                        Outcome.State.OVERDUE,
                        Interval.open(),
                        List.of(),
                        0.6,
                        "its window is past, and no words were found that show it was done")
                : unknown("its window is past, and nothing tells what became of it");
    }

    private static boolean mayBeOver(Commitment commitment) {
        return !Deed.isNegative(commitment) && isToBeDone(commitment.kind());
    }

    private static Outcome unknown(String why) {
        return new Outcome(Outcome.State.UNKNOWN, Interval.open(), List.of(), 0.6, why);
    }

    /** Whether a deed itself is said to come, and not an offer, a threat or a refusal, which a deed does not keep. */
    private static boolean isToBeDone(Commitment.Kind kind) {
        return switch (kind) {
            case PROMISE, PLAN, EXPECTATION, PREDICTION, VOW -> true;
            case OFFER, THREAT, NEGATIVE_PLAN, REFUSAL -> false;
        };
    }

    private static boolean isPast(Interval window, LocalDate day) {
        return Days.to(window) < day.toEpochDay();
    }

    /** A sort of things that can show that a pledge was kept. */
    interface Deeds {

        /** The first that shows it, if any. */
        Optional<Kept> keeping(Deed deed);
    }
}
