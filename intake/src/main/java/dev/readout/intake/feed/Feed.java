package dev.readout.intake.feed;

import java.util.List;
import java.util.Optional;

/**
 * A list of articles that an outlet publishes and keeps current.
 *
 * @param head what the feed says of itself
 * @param language as the feed gives it: {@code en-GB}
 * @param entries in the order of the feed
 */
public record Feed(FeedHead head, Optional<String> language, List<FeedEntry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
