package dev.readout.server.lookup;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param from how many are passed over
 * @param most how many are given
 */
public record Part(int from, int most) {

    /** The whole list. */
    public static final Part ALL = new Part(0, Integer.MAX_VALUE);

    public Part {
        if (from < 0) throw new IllegalArgumentException("from must not be negative, was " + from);
        if (most < 1) throw new IllegalArgumentException("most must be at least 1, was " + most);
    }

    <T> List<T> of(List<T> all) {
        int start = Math.min(from, all.size());
        return all.subList(start, start + Math.min(most, all.size() - start));
    }
}
