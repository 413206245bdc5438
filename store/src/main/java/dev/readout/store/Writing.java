package dev.readout.store;

import dev.readout.model.Reading;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of work on a store, kept whole or not at all. Not for use after the work is done, nor by another thread.
 *
 * <p>Everything here may be said twice: the second time changes nothing.
 */
public interface Writing {

    /** Keeps an article as it was seen; its bytes only when its text is new. */
    Kept keep(Sighting sighting);

    /**
     * Keeps what was read in a version; another by the same reader takes its place, and it is remembered until when it held.
     *
     * @throws IllegalArgumentException if the version is not in the store, or has another article than the reading
     */
    void keep(VersionId version, String reader, Reading reading, Instant known);

    /** Keeps when an address is to be asked again. */
    void keep(PollState state);

    /** Keeps a pointer, unless one to the same address is known. Says whether it is new. */
    boolean keepIfNew(Lead lead);

    /** Keeps what became of a pointer. */
    void keep(Lead lead);

    /** Adds to the log, unless it says what its author said last of this address. Says whether it was added. */
    boolean add(Decision decision);

    /** Adds to the log of rulings, unless this request has already been answered. The number that it has there. */
    long add(Ruling ruling);

    /** What a request of this key was answered, before or in this piece of work. */
    Optional<Answered> answered(String key);

    /** Keeps what a request was answered; a key that is known keeps its first answer. */
    void add(Answered answer);

    /** Keeps what a dossier was made of. */
    void add(Edition edition);
}
