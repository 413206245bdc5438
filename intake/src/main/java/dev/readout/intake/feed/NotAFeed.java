package dev.readout.intake.feed;

import dev.readout.pipeline.Outcome;

/** Why bytes gave no feed, in words for the person who named them. */
public enum NotAFeed implements Outcome.Reason {
    EMPTY("is empty: there is no feed in it"),
    PAGE("is a web page, not a feed: give the address of its feed"),
    OTHER("is no feed: RSS, Atom, RDF, CDF and JSON feeds are read"),
    BROKEN_JSON("is JSON, but broken: fetch it again"),
    TOO_LARGE("is larger than any feed: 20 MB are read");

    private final String message;

    NotAFeed(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
