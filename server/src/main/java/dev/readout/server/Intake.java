package dev.readout.server;

import dev.readout.model.Article;
import dev.readout.model.Reading;

/** Reads an article that somebody sends. Threads may share it. */
@FunctionalInterface
public interface Intake {

    /** Of a desk that takes no articles in. */
    Intake NONE = (bytes, type, address) -> {
        throw new Unreadable("This desk takes no articles in.");
    };

    /**
     * What is in it.
     *
     * @param type its media type, as the sender says
     * @param address where it stands
     * @throws Unreadable if it is no article
     */
    Read read(byte[] bytes, String type, String address);

    /** An article, and what a reader read in it. */
    record Read(Article article, Reading reading, String reader) {}

    /** No article; why, in a sentence for the sender. */
    final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Unreadable(String message) {
            super(message);
        }
    }
}
