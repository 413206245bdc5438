package dev.readout.model;

import java.util.Arrays;

/**
 * The untouched text of an article, addressed in Unicode code points.
 *
 * <p>Java's strings count UTF-16 units; spans count code points. This is the one place that turns one into the other.
 * Two texts are equal when their characters are. Immutable; threads may share it.
 */
public final class Text {

    private final String value;
    private final int length;

    /** UTF-16 index of each code point and of the end; empty when the two counts agree everywhere. */
    private final int[] unitAt;

    public Text(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.unitAt = length == value.length() ? new int[0] : unitsOf(value, length);
    }

    private static int[] unitsOf(String value, int length) {
        var units = new int[length + 1];
        for (int point = 0, unit = 0; point < length; point++) {
            units[point] = unit;
            unit += Character.charCount(value.codePointAt(unit));
        }
        units[length] = value.length();
        return units;
    }

    /** The characters as a Java string, to search in; turn what is found there into a span with {@link #spanOfUnits}. */
    public String value() {
        return value;
    }

    /** Number of code points. */
    public int length() {
        return length;
    }

    /** The words a span points to. */
    public String slice(Span span) {
        if (span.end() > length) {
            throw new IllegalArgumentException(span + " ends past the text of " + length + " code points");
        }
        return value.substring(unit(span.start()), unit(span.end()));
    }

    /** The span of what stands at these UTF-16 indices of {@link #value}. */
    public Span spanOfUnits(int startUnit, int endUnit) {
        return new Span(point(startUnit), point(endUnit));
    }

    /** The UTF-16 index in {@link #value} of a code point; the text's length gives the string's length. */
    public int unit(int point) {
        return unitAt.length == 0 ? point : unitAt[point];
    }

    /** The code point at a UTF-16 index of {@link #value}; an index inside a surrogate pair gives that pair's. */
    public int point(int unit) {
        if (unitAt.length == 0) return unit;
        int found = Arrays.binarySearch(unitAt, unit);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
