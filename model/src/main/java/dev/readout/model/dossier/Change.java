package dev.readout.model.dossier;

import java.util.List;

/**
 * What is otherwise in a dossier than in an earlier one.
 *
 * @param kind what sort of change it is
 * @param line the line of the later dossier that is new or otherwise
 * @param reason what changed and why, in a few words for a reader
 * @param evidence the words that brought it about; empty when only time passed
 */
public record Change(Kind kind, LineId line, String reason, List<Evidence> evidence) {

    /** Sorts of changes, in order of weight. */
    public enum Kind {
        /** A process stands where it did not stand. */
        PROCESS,
        /** An option stands where it did not stand. */
        OPTION,
        /** A pledge came to an end, or its window did. */
        OUTCOME,
        /** A pledge was made, made again, or is due on another day. */
        PLEDGE,
        /** A meeting is known of, was held, or has another day. */
        MEETING,
        /** Somebody reached out, answered, or is now said not to have answered. */
        CONTACT,
        /** Somebody set a condition. */
        CONDITION,
        /** Somebody reacted. */
        REACTION,
        /** A formula is used, or used in another form. */
        WORDING,
        /** A comparison was drawn. */
        CONTRAST
    }

    public Change {
        evidence = List.copyOf(evidence);
        if (reason.isBlank()) throw new IllegalArgumentException("a change must have a reason: " + line);
    }
}
