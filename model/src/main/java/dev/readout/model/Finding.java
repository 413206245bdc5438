package dev.readout.model;

import java.util.List;

/** Something that one article says of a policy. */
public sealed interface Finding
        permits Move, Commitment, Meeting, Contact, Condition, Reaction, Contrast, Wording, ProcessStep {

    /** Unique within the reading. */
    FindingId id();

    /** How surely this is known, in whose voice, and the words it rests on. */
    Grounds grounds();

    /** All words it points to, its evidence among them. */
    List<Span> spans();

    /** All actors it names. */
    List<ActorId> actors();
}
