package dev.readout.eval;

import dev.readout.eval.measure.Mistake;

/** Is told how an evaluation goes, on the thread that runs it. */
public interface Watcher {

    /** Asks for nothing. */
    Watcher NONE = new Watcher() {};

    /** A corpus of so many documents begins. */
    default void starts(Corpus corpus, int documents) {}

    /** One document is done. */
    default void step() {}

    /** A document could not be read, and counts as read with nothing found. */
    default void unread(Corpus corpus, String document, String why) {}

    /** A point was lost. */
    default void mistake(Mistake mistake) {}
}
