package dev.readout.intake.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A date of a feed.
 *
 * @param printed as the feed has it
 * @param instant the moment it names, or the first moment of the day, month or year it names, in UTC where it gives no
 *     zone; empty when it cannot be told
 */
public record FeedDate(String printed, Optional<Instant> instant) {

    public static FeedDate of(String printed) {
        return new FeedDate(printed, ReadFeedDate.of(printed));
    }

    /** The moment in ISO 8601, or else as it is printed. */
    public String iso() {
        return instant.map(Instant::toString).orElse(printed);
    }
}
