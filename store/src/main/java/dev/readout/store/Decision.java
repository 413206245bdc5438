package dev.readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an article belongs to a dossier, who says so and why: one entry of a log to which entries are only added.
 *
 * @param dossier the dossier's name
 * @param address of the article; a decision holds for its later versions until there is another
 * @param verdict what was decided
 * @param author who decided
 * @param reason why, in a sentence for a reader
 * @param at when
 */
public record Decision(String dossier, String address, Verdict verdict, Author author, String reason, Instant at) {

    /** Whether an article belongs. */
    public enum Verdict {
        BELONGS,
        OUTSIDE,
        /** A person takes back what was decided: the machine's word holds again. */
        WITHDRAWN
    }

    /**
     * Who decided.
     *
     * @param person a person's name; absent for the machine
     */
    public record Author(Optional<String> person) {

        public static final Author MACHINE = new Author(Optional.empty());

        public static Author person(String name) {
            return new Author(Optional.of(name));
        }

        public boolean isPerson() {
            return person.isPresent();
        }
    }

    public Decision {
        if (reason.isBlank()) throw new IllegalArgumentException("a decision needs a reason: " + address);
        if (verdict == Verdict.WITHDRAWN && !author.isPerson()) {
            throw new IllegalArgumentException("only a person withdraws: " + address);
        }
    }

    /** Whether another decides the same for the same reason; said again it is not entered again. */
    public boolean saysTheSameAs(Decision other) {
        return dossier.equals(other.dossier)
                && address.equals(other.address)
                && verdict == other.verdict
                && author.equals(other.author)
                && reason.equals(other.reason);
    }
}
