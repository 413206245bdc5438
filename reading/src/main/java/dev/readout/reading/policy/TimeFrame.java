package dev.readout.reading.policy;

import dev.readout.model.Interval;
import java.util.Optional;

/**
 * Another time than the article's own, of which a stretch of it tells: "in 1994 the two sides signed", "during the campaign".
 *
 * @param days when that was; empty where the words name no day
 * @param words the words that say so, as printed
 * @param told whether its own sentence says so, and not one before it
 */
record TimeFrame(Optional<Interval> days, String words, boolean told) {

    /** The same, for the sentences that follow. */
    TimeFrame carriedOn() {
        return new TimeFrame(days, words, false);
    }
}
