package dev.readout.collation.words;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Remembers for each key the last few numbers that were added under it. Not for sharing between threads.
 *
 * <p>Keys are hashes: two things may, very rarely, share one, which costs a needless comparison and nothing else. There are millions of them
 * in a large coverage, so that they lie in arrays: the keys in a hash table with open addressing, the numbers in chains
 * that lead from the last one back.
 */
public final class Recent {

    private static final int REMEMBERED = 24;
    private static final int NONE = -1;

    private long[] keys = new long[1024];

    /** For each key where its last number stands; {@value #NONE} where there is no key. */
    private int[] last = filled(1024);

    private int used;

    private int[] numbers = new int[1024];

    /** For each number where the one before it under the same key stands. */
    private int[] before = new int[1024];

    private int size;

    public static long key(String... words) {
        long hash = 1125899906842597L;
        for (var word : words) {
            for (int i = 0; i < word.length(); i++) hash = 31 * hash + word.charAt(i);
            hash = (31 * hash + ' ') * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }

    /** Takes the last numbers under a key, the latest first. */
    public void each(long key, IntConsumer take) {
        int at = last[place(key)];
        for (int taken = 0; at != NONE && taken < REMEMBERED; taken++) {
            take.accept(numbers[at]);
            at = before[at];
        }
    }

    public void add(long key, int number) {
        if (2 * used >= keys.length) grow();
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        int place = place(key);
        if (last[place] == NONE) used++;
        keys[place] = key;
        numbers[size] = number;
        before[size] = last[place];
        last[place] = size++;
    }

    /** Where a key stands in the table, or would. */
    private int place(long key) {
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (keys.length - 1);
        while (last[place] != NONE && keys[place] != key) place = (place + 1) & (keys.length - 1);
        return place;
    }

    private void grow() {
        var those = keys;
        var lasts = last;
        keys = new long[2 * those.length];
        last = filled(keys.length);
        for (int i = 0; i < those.length; i++) {
            if (lasts[i] == NONE) continue;
            int place = place(those[i]);
            keys[place] = those[i];
            last[place] = lasts[i];
        }
    }

    private static int[] filled(int length) {
        var places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }
}
