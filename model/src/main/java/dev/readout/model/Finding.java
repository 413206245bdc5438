package dev.readout.model;

import java.util.List;

/** Something that one article says of a policy. */
public sealed interface Finding
        permits Move, Commitment, Meeting, Contact, Condition, Reaction, Contrast, Wording, ProcessStep {

    /** Unique within the reading. */
    FindingId id();

    /** How surely this is known, in whose voice, and the words it rests on. */
    Grounds grounds();

    /** The same on other grounds. */
    Finding with(Grounds other);

    /** All words it points to, its evidence among them. */
    List<Span> spans();

    /** All actors it names. */
    List<ActorId> actors();

    /** The section of a reading that findings of its kind stand in, as every format spells it. */
    default String section() {
        return switch (this) {
            case Move move -> "options";
            case Commitment commitment -> "commitments";
            case Meeting meeting -> "meetings";
            case Contact contact -> "contacts";
            case Condition condition -> "conditions";
            case Reaction reaction -> "reactions";
            case Contrast contrast -> "contrasts";
            case Wording wording -> "wording";
            case ProcessStep step -> "process";
        };
    }
}
