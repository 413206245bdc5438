package dev.readout.server.curation;

import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.Reaction;
import dev.readout.model.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sorts of findings that a person may add where no reader saw one, named by the sections of a reading. */
public enum Addable {
    STATEMENTS,
    OPTIONS,
    COMMITMENTS,
    MEETINGS,
    CONTACTS,
    CONDITIONS,
    REACTIONS;

    /** As every format spells it. */
    public static Optional<Addable> of(String section) {
        return Stream.of(values()).filter(one -> one.section().equals(section)).findFirst();
    }

    /** The section of a reading that findings of this sort stand in. */
    public String section() {
        return spelt(this);
    }

    /** What one of these can be said to be: where it stands, the act, the tone; spelt as every format spells it. */
    public List<String> states() {
        return Arrays.stream(values(this)).map(Addable::spelt).toList();
    }

    private static Enum<?>[] values(Addable sort) {
        return switch (sort) {
            case STATEMENTS -> Statement.Act.values();
            case OPTIONS -> Move.Status.values();
            case COMMITMENTS -> Commitment.Kind.values();
            case MEETINGS -> Meeting.Status.values();
            case CONTACTS -> Contact.State.values();
            case CONDITIONS -> Condition.Type.values();
            case REACTIONS -> Reaction.Tone.values();
        };
    }

    /** Whether it may say which of its sort it is: an option its family, a meeting its noun. */
    public boolean hasSort() {
        return this == OPTIONS || this == MEETINGS;
    }

    /** Whether it goes to somebody: who is spoken to, reached out to, reacted to. */
    public boolean hasWhom() {
        return this == STATEMENTS || this == CONTACTS || this == REACTIONS;
    }

    /** Whether it has a day of its own. */
    public boolean hasDay() {
        return this != CONDITIONS;
    }

    private static String spelt(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
