package dev.readout.server;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people have looked at, and what they want to be told of. Threads may share it. */
public interface Notebook {

    /**
     * One state of a dossier.
     *
     * @param change the number of the last change in its store
     * @param articles how many belonged
     * @param day as of which it was looked at
     * @param at when
     */
    record Mark(long change, int articles, LocalDate day, Instant at) {}

    /**
     * A search that somebody is told of by a feed.
     *
     * @param id names it in addresses
     * @param name what its owner calls it
     * @param person whose it is
     * @param query as an address of the desk spells it, without the address
     */
    record Saved(String id, String name, String person, String query) {}

    /**
     * Notes that somebody looks at a dossier now. Looks that follow each other closely are one visit.
     *
     * @return what they saw at the end of the visit before this one; nothing when this is the first
     */
    Optional<Mark> look(String person, String dossier, Mark now);

    /** What somebody saw at the end of the visit before the last one, or when they said that they had seen all. */
    Optional<Mark> last(String person, String dossier);

    /** Notes that somebody has seen all that there is now. */
    void seen(String person, String dossier, Mark now);

    /** In the order in which they were saved. */
    List<Saved> searches();

    void save(Saved search);

    /** Forgets a search, if it is there. */
    void forget(String id);
}
