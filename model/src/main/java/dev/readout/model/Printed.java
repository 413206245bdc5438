package dev.readout.model;

/**
 * Something an article says of itself (its title, outlet, byline, dateline or credit), and where it says so.
 *
 * @param value the words as a reader would write them ("Ann Lee, Bob Ray" for "By Ann Lee and Bob Ray")
 * @param span where they stand
 */
public record Printed(String value, Span span) {
    public Printed {
        if (value.isBlank()) throw new IllegalArgumentException("value must not be blank");
    }
}
