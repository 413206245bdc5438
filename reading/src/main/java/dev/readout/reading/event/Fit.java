package dev.readout.reading.event;

import dev.readout.language.Token;
import java.util.Comparator;
import java.util.List;

/**
 * How well a pattern fits: the more words, the nearer, the more of them verbs, the more spelt out, the better.
 *
 * @param said how much the pattern says: two a word, one for the target
 * @param distance dependencies from the head to its words, summed up
 * @param verbs how many of its words are verbs
 * @param spelt how many of its words the pattern names itself
 * @param words the head and the words found
 */
record Fit(int said, int distance, int verbs, int spelt, List<Token> words) implements Comparable<Fit> {

    private static final Comparator<Fit> ORDER = Comparator.comparingInt(Fit::said)
            .thenComparing(Comparator.comparingInt(Fit::distance).reversed())
            .thenComparingInt(Fit::verbs)
            .thenComparingInt(Fit::spelt);

    Fit {
        words = List.copyOf(words);
    }

    /** Whether more than the head is said. */
    boolean isSpecific() {
        return words.size() > 1;
    }

    /** A better fit is greater. */
    @Override
    public int compareTo(Fit other) {
        return ORDER.compare(this, other);
    }
}
