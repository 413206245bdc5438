package dev.readout.server.curation;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.DateTimeException;
import java.util.Optional;

/** A day, or two with a slash between, as a ruling writes them: {@code 2031-03-04}, {@code 2031-03-04/2031-03-09}, {@code ../2031-03-09}. */
public final class Days {

    private static final String OPEN = "..";

    private Days() {}

    /** Nothing if it is neither. */
    public static Optional<Interval> of(String value) {
        var ends = value.strip().split("/", -1);
        if (ends.length > 2) return Optional.empty();
        try {
            return Optional.of(new Interval(end(ends[0]), end(ends[ends.length - 1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> end(String iso) {
        return iso.strip().equals(OPEN) ? Optional.empty() : Optional.of(Moment.parse(iso.strip()));
    }
}
