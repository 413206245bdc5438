package dev.readout.model;

/**
 * A stretch of an article's text: half-open {@code [start, end)}, in Unicode code points, never empty.
 *
 * @param start the first code point
 * @param end one past the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0) throw new IllegalArgumentException("start must not be negative, was " + start);
        if (end <= start)
            throw new IllegalArgumentException("end must be past start, was [" + start + ", " + end + ")");
    }

    /** Number of code points. */
    public int length() {
        return end - start;
    }

    /** Whether both share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of the other lies within this. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both, with whatever lies between. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
