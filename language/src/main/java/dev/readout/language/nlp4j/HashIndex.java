package dev.readout.language.nlp4j;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** A map from {@link Hash} numbers to non-negative integers, in two mapped files. Threads may share it. */
final class HashIndex {

    private final LongBuffer keys;
    private final IntBuffer values;
    private final int mask;

    private HashIndex(LongBuffer keys, IntBuffer values) {
        this.keys = keys;
        this.values = values;
        this.mask = keys.capacity() - 1;
    }

    static HashIndex open(Path folder, String name) {
        return new HashIndex(
                ArrayFile.longs(folder.resolve(name + ".keys")), ArrayFile.ints(folder.resolve(name + ".values")));
    }

    /** The value of a key; -1 if it has none. */
    int get(long key) {
        for (int slot = (int) key & mask; ; slot = (slot + 1) & mask) {
            long found = keys.get(slot);
            if (found == key) return values.get(slot);
            if (found == 0) return -1;
        }
    }

    /** Gathers the entries of an index and writes it. Not for sharing between threads. */
    static final class Builder {
        private long[] keys = new long[1 << 16];
        private int[] values = new int[1 << 16];
        private int size;

        void put(long key, int value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = key;
            values[size++] = value;
        }

        void write(Path folder, String name) {
            int capacity = Integer.highestOneBit(Math.max(1, size)) * 2;
            if (size > capacity / 4 * 3) capacity *= 2;
            var slots = new long[capacity];
            var slotValues = new int[capacity];
            for (int i = 0; i < size; i++) {
                int slot = (int) keys[i] & (capacity - 1);
                while (slots[slot] != 0 && slots[slot] != keys[i]) slot = (slot + 1) & (capacity - 1);
                slots[slot] = keys[i];
                slotValues[slot] = values[i];
            }
            ArrayFile.write(folder.resolve(name + ".keys"), slots);
            ArrayFile.write(folder.resolve(name + ".values"), slotValues);
        }
    }
}
