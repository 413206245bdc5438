package dev.readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A pointer to an article that a feed gave, kept until the article has been had or given up, so that none is lost when the
 * work stops in between.
 *
 * @param address of the page
 * @param feed that named it first
 * @param title as the feed has it
 * @param origin whom the feed credits it to ({@code <source>}), if anybody
 * @param published when the feed says it came out
 * @param found when the feed was first seen to name it
 * @param state what became of it
 * @param attempts how often it was tried
 * @param next not to be tried before
 * @param problem why it could not be had the last time, or was given up
 */
public record Lead(
        String address,
        String feed,
        Optional<String> title,
        Optional<String> origin,
        Optional<Instant> published,
        Instant found,
        State state,
        int attempts,
        Instant next,
        Optional<String> problem) {

    /** What became of a pointer. */
    public enum State {
        WAITING,
        DONE,
        GIVEN_UP
    }

    /** A pointer not followed yet. */
    public static Lead to(
            String address,
            String feed,
            Optional<String> title,
            Optional<String> origin,
            Optional<Instant> published,
            Instant at) {
        return new Lead(address, feed, title, origin, published, at, State.WAITING, 0, at, Optional.empty());
    }

    /** It led to an article. */
    public Lead done() {
        return new Lead(
                address, feed, title, origin, published, found, State.DONE, attempts + 1, next, Optional.empty());
    }

    /** It will not be tried again. */
    public Lead givenUp(String why) {
        return new Lead(
                address, feed, title, origin, published, found, State.GIVEN_UP, attempts + 1, next, Optional.of(why));
    }

    /** It is to be tried again. */
    public Lead later(Instant when, String why) {
        return new Lead(
                address, feed, title, origin, published, found, State.WAITING, attempts + 1, when, Optional.of(why));
    }
}
