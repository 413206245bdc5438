package dev.readout.publish.naming;

import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Pledge;

/** The closed sets of the model in words that a reader needs no legend for. */
public final class Terms {

    private Terms() {}

    /** What one article says, in two or three words: "option: ruled out". */
    public static String of(Finding finding) {
        return switch (finding) {
            case Move move -> "option: " + of(move.status());
            case Commitment commitment -> of(commitment.kind());
            case Meeting meeting -> meeting.kind() + ": " + of(meeting.status());
            case Contact contact -> "contact: " + of(contact.state());
            case Condition condition -> "condition: " + of(condition.type());
            case Reaction reaction -> "reaction: " + of(reaction.tone());
            case Contrast contrast -> "contrast";
            case Wording wording -> "wording";
            case ProcessStep step -> "process: " + of(step.state());
        };
    }

    public static String of(Move.Status status) {
        return switch (status) {
            case RAISED -> "raised";
            case ON_TABLE -> "on the table";
            case UNDER_REVIEW -> "under review";
            case RULED_OUT -> "ruled out";
            case ADOPTED -> "adopted";
            case OFFERED -> "offered";
            case DEMANDED -> "demanded";
            case REJECTED -> "rejected";
            case CONTINUED -> "continued";
            case WARNED -> "warned of";
        };
    }

    /** Where a process stands, to follow "is". */
    public static String of(ProcessStep.State state) {
        return switch (state) {
            case ANNOUNCED -> "announced";
            case UNDER_WAY -> "under way";
            case CONSULTING -> "in consultation";
            case FINAL_STAGE -> "in its final stage";
            case COMPLETED -> "completed";
            case ANNOUNCEMENT_WITHHELD -> "held back from announcement";
            case FOLLOW_UP -> "being followed up";
        };
    }

    public static String of(Meeting.Status status) {
        return switch (status) {
            case PLANNED -> "planned";
            case HELD -> "held";
            case PAST -> "held earlier";
            case HYPOTHETICAL -> "only thought of";
        };
    }

    public static String of(Contact.State state) {
        return switch (state) {
            case ATTEMPTED -> "attempt to reach";
            case OFFERED -> "offer to talk";
            case NO_RESPONSE -> "no response reported";
            case FIRST_PUBLIC_RESPONSE -> "first public response";
            case PUBLIC_RESPONSE_TO_OTHER_REMARKS -> "public response, to other remarks";
            case RESPONDED -> "responded";
            case REJECTED -> "rejected";
            case HELD -> "in contact";
            case BROKEN_OFF -> "broken off";
            case RUPTURED -> "ruptured";
        };
    }

    public static String of(Pledge.Outcome.State state) {
        return switch (state) {
            case OPEN -> "open";
            case KEPT -> "kept";
            case LATE -> "kept late";
            case OVERDUE -> "overdue";
            case BROKEN -> "broken";
            case UNKNOWN -> "not known";
        };
    }

    /** With its article: "a promise". */
    public static String aOrAn(Commitment.Kind kind) {
        return switch (kind) {
            case PROMISE -> "a promise";
            case PLAN -> "a plan";
            case NEGATIVE_PLAN -> "a plan not to act";
            case EXPECTATION -> "an expectation";
            case PREDICTION -> "a prediction";
            case THREAT -> "a threat";
            case VOW -> "a vow";
            case OFFER -> "an offer";
            case REFUSAL -> "a refusal";
        };
    }

    public static String of(Commitment.Kind kind) {
        return aOrAn(kind).replaceFirst("^an? ", "");
    }

    public static String of(Condition.Type type) {
        return switch (type) {
            case PRECONDITION -> "precondition";
            case SEQUENCE -> "one after the other";
            case EXCHANGE -> "one for the other";
            case DEMAND -> "demand";
            case WARNING -> "warning";
            case QUESTION -> "question";
        };
    }

    /** As what somebody shows: "criticism", "a warning". */
    public static String shown(Reaction.Tone tone) {
        return switch (tone) {
            case THREAT -> "a threat";
            case WARNING -> "a warning";
            case PRAISE -> "praise";
            case REJECTION -> "rejection";
            case CONDEMNATION -> "condemnation";
            case WELCOME -> "welcome";
            case CRITICISM -> "criticism";
            case CONTEMPT -> "contempt";
            case HOSTILITY -> "hostility";
            case DEFIANCE -> "defiance";
            case CONCERN -> "concern";
            case EXHORTATION -> "an appeal";
            case DEMAND -> "a demand";
            case SILENCE -> "silence";
        };
    }

    public static String of(Reaction.Tone tone) {
        return shown(tone).replaceFirst("^an? ", "");
    }

    public static String of(Wording.Mode mode) {
        return switch (mode) {
            case DIRECT -> "in own words";
            case INDIRECT -> "as the outlet renders it";
            case QUOTED_LABEL -> "quoted as a label";
            case NARRATION -> "in the outlet’s own report";
        };
    }

    public static String of(Agreement.Kind kind) {
        return switch (kind) {
            case AGREEMENT -> "agree";
            case DISCREPANCY -> "differ";
            case CONTRADICTION -> "contradict each other";
            case SUPERSESSION -> "later replaces earlier";
            case GARBLED -> "garbled";
            case SINGLE_SOURCE -> "one source only";
        };
    }
}
