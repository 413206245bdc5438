package dev.readout.reading.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers the plain words of patterns and the kinds of words, so that reading compares numbers. Filled once, then read. */
final class Symbols {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a plain word; a new one if it has none. */
    int ofWord(String lower) {
        return numbers.computeIfAbsent(lower, key -> numbers.size());
    }

    /** The number of a kind of word; a new one if it has none. */
    int ofKind(String kind) {
        return ofWord("<" + kind + ">");
    }

    /** The number of a plain word, or -1 if no pattern and no kind names it. */
    int find(String lower) {
        return numbers.getOrDefault(lower, -1);
    }
}
