package dev.readout.intake.clean;

import java.util.Map;
import java.util.Optional;

/**
 * What the markup of a page says of the lines of the text that was taken from it. A line of which nothing is said is the
 * report's.
 *
 * @param parts by the UTF-16 index of a line's first character
 */
public record Layout(Map<Integer, Part> parts) {

    /** What a line is by its markup. */
    public enum Part {
        TITLE,
        BYLINE,
        DATE,
        CAPTION
    }

    /** A text that had no markup, in which all has to be told by its words. */
    public static final Layout PLAIN = new Layout(Map.of());

    public Layout {
        parts = Map.copyOf(parts);
    }

    boolean isPlain() {
        return parts.isEmpty();
    }

    Optional<Part> of(Line line) {
        return Optional.ofNullable(parts.get(line.start()));
    }
}
