package dev.readout.store;

import dev.readout.model.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pointer to an article that a feed gave, kept until the article has been had or given up, so that none is lost when the
 * work stops in between.
 *
 * @param address of the page
 * @param feed that named it first
 * @param claims what the feed says of the article: title, dates, whom it is credited to
 * @param found when the feed was first seen to name it
 * @param state what became of it
 * @param attempts how often it was tried
 * @param next not to be tried before
 * @param problem why it could not be had the last time, or was given up
 */
public record Lead(
        String address,
        String feed,
        List<Claim> claims,
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

    public Lead {
        claims = List.copyOf(claims);
    }

    /** A pointer not followed yet. */
    public static Lead to(String address, String feed, List<Claim> claims, Instant at) {
        return new Lead(address, feed, claims, at, State.WAITING, 0, at, Optional.empty());
    }

    /** It led to an article. */
    public Lead done() {
        return new Lead(address, feed, claims, found, State.DONE, attempts + 1, next, Optional.empty());
    }

    /** It will not be tried again. */
    public Lead givenUp(String why) {
        return new Lead(address, feed, claims, found, State.GIVEN_UP, attempts + 1, next, Optional.of(why));
    }

    /** It is to be tried again. */
    public Lead later(Instant when, String why) {
        return new Lead(address, feed, claims, found, State.WAITING, attempts + 1, when, Optional.of(why));
    }
}
