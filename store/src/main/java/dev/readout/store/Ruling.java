package dev.readout.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided on something that was found: one entry of a log to which entries are only added. Nothing that was read is
 * changed; rulings are laid over it whenever a dossier is folded.
 *
 * @param dossier the dossier's name
 * @param on what it is about: all reports of a line, all that are to be one, those that are to be apart; none for an undoing
 * @param deed what is decided
 * @param value what it is decided to be; empty where the deed says all
 * @param before what stood there, for whoever looks later
 * @param person who decided
 * @param reason why, in a sentence
 * @param at when
 * @param request names the request it came with, so that the same one sent twice counts once
 */
public record Ruling(
        String dossier,
        List<Words> on,
        Deed deed,
        String value,
        String before,
        String person,
        String reason,
        Instant at,
        Optional<String> request) {

    private static final int LONGEST = 2_000;

    /** What can be decided. */
    public enum Deed {
        /** It is right. */
        ACCEPT,
        /** It is wrong and goes. */
        REJECT,
        /** The value, a name, said it. */
        SPEAKER,
        /** It was, or is due, on the value: a day, or two with a slash between. */
        DATE,
        /** It stands as the value says, spelt as every format spells it. */
        STATUS,
        /** The value became of the pledge. */
        OUTCOME,
        /** These are one. */
        MERGE,
        /** These are another than the rest. */
        SPLIT,
        /** The value is worth knowing. */
        NOTE,
        /** These words tell what the value says, and no reader saw it. */
        ADD,
        /** The ruling with the value's number no longer holds. */
        UNDO;

        private boolean needsValue() {
            return switch (this) {
                case SPEAKER, DATE, STATUS, OUTCOME, NOTE, ADD, UNDO -> true;
                case ACCEPT, REJECT, MERGE, SPLIT -> false;
            };
        }
    }

    public Ruling {
        on = List.copyOf(on);
        if (person.isBlank()) throw new IllegalArgumentException("a ruling needs to say whose it is");
        if (on.isEmpty() != (deed == Deed.UNDO))
            throw new IllegalArgumentException(deed + " on " + on.size() + " words");
        if (deed.needsValue() && value.isBlank()) throw new IllegalArgumentException(deed + " needs a value");
        if (value.length() > LONGEST || reason.length() > LONGEST) {
            throw new IllegalArgumentException("a value or reason has at most " + LONGEST + " characters");
        }
    }

    /** A ruling and the number that the log gave it, from 1 on. */
    public record Entry(long number, Ruling ruling) {}
}
