package dev.readout.search;

/** Finds what was read. Threads may share it. */
public interface Search {

    /** What matches, the best first; where the query has no words, the latest first. */
    Hits find(Query query);
}
