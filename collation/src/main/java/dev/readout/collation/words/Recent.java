package dev.readout.collation.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers for each key the last few numbers that were added under it. Not for sharing between threads.
 *
 * <p>Keys are hashes: two things may, very rarely, share one, which costs a needless comparison and nothing else.
 */
public final class Recent {

    private static final int REMEMBERED = 24;

    private final Map<Long, int[]> numbers = new HashMap<>();

    public static long key(String... words) {
        long hash = 1125899906842597L;
        for (var word : words) {
            for (int i = 0; i < word.length(); i++) hash = 31 * hash + word.charAt(i);
            hash = (31 * hash + ' ') * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }

    /** The oldest first. */
    public int[] of(long key) {
        return numbers.getOrDefault(key, new int[0]);
    }

    public void add(long key, int number) {
        numbers.merge(key, new int[] {number}, Recent::append);
    }

    private static int[] append(int[] those, int[] added) {
        int from = those.length < REMEMBERED ? 0 : 1;
        var more = Arrays.copyOfRange(those, from, those.length + 1);
        more[more.length - 1] = added[0];
        return more;
    }
}
