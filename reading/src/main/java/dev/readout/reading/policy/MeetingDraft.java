package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.ActorId;
import dev.readout.model.Interval;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as one place of an article tells of it, before the places are put together.
 *
 * @param tree the sentence
 * @param word the noun or verb that tells of it
 * @param kind the noun for it
 * @param repeated whether it only takes up a meeting told of elsewhere ("the briefing showed ...")
 */
record MeetingDraft(
        Tree tree,
        Token word,
        String kind,
        List<ActorId> participants,
        Optional<Span> place,
        Interval on,
        Status status,
        Optional<Span> purpose,
        Span evidence,
        double confidence,
        boolean repeated) {

    /** What a meeting is told with; drafts of one place and paragraph that agree in it are one. */
    String key() {
        return tree.sentence().block() + " " + kind + " " + status;
    }

    /** How much it tells: of two places that are equally sure the longer one. */
    double tells() {
        return confidence + Math.min(evidence.length(), 100) / 10_000.0;
    }

    /** How sure a meeting is of which so much is told. */
    static double confidence(
            List<ActorId> who, boolean placed, boolean dated, boolean definite, boolean told, Status status) {
        double sure = 0.35;
        if (!who.isEmpty()) sure += 0.12;
        if (who.size() > 1) sure += 0.06;
        if (placed) sure += 0.1;
        if (dated) sure += 0.14;
        if (told) sure += 0.1;
        if (definite) sure += 0.05;
        if (status == Status.HYPOTHETICAL) sure -= 0.08;
        return Math.min(0.85, sure);
    }
}
