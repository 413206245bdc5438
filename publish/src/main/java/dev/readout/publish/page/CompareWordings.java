package dev.readout.publish.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What one report's words cut, add and change against another's: the longest common run of words, and what is left.
 *
 * <p>Takes time and memory of the product of both lengths, so texts of more than {@link #MOST_WORDS} words are not
 * compared.
 */
final class CompareWordings {

    /** The longest text that is compared. */
    static final int MOST_WORDS = 500;

    /** Below this share of common words, two reports tell the same in other words, and a list of them helps nobody. */
    private static final double ALIKE = 0.5;

    /**
     * One difference: the words of the first that the second does not have, and what it has in their place.
     *
     * @param cut words of the first, empty when the second only adds
     * @param added words of the second, empty when it only cuts
     */
    record Difference(String cut, String added) {}

    /**
     * How a second report differs from a first.
     *
     * @param comparable whether enough words are common to speak of differences
     * @param differences in the order of the text
     * @param added the second report's words that are not the first's, by index
     */
    record Comparison(boolean comparable, List<Difference> differences, BitSet added) {

        /** Whether it has other words in the place of some, and not only fewer or more. */
        boolean changes() {
            return differences.stream()
                    .anyMatch(difference ->
                            !difference.cut().isEmpty() && !difference.added().isEmpty());
        }
    }

    private CompareWordings() {}

    /** What a report has against itself. */
    static Comparison nothing() {
        return new Comparison(true, List.of(), new BitSet());
    }

    static Comparison compare(Wording first, Wording second) {
        if (first.size() > MOST_WORDS || second.size() > MOST_WORDS) return apart();
        var common = commonLengths(first, second);
        if (common[0][0] < ALIKE * Math.min(first.size(), second.size())) return apart();
        var differences = new ArrayList<Difference>();
        var added = new BitSet();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            int cutFrom = i;
            int addedFrom = j;
            while (!meet(first, second, i, j)) {
                if (j >= second.size() || (i < first.size() && common[i + 1][j] >= common[i][j + 1])) i++;
                else added.set(j++);
            }
            if (i > cutFrom || j > addedFrom) {
                differences.add(new Difference(part(first, cutFrom, i), part(second, addedFrom, j)));
            }
            i++;
            j++;
        }
        return new Comparison(true, List.copyOf(differences), added);
    }

    /** Whether the next words of both are the same one, or both have ended. */
    private static boolean meet(Wording first, Wording second, int i, int j) {
        if (i >= first.size() && j >= second.size()) return true;
        return i < first.size() && j < second.size() && first.key(i).equals(second.key(j));
    }

    private static String part(Wording wording, int from, int to) {
        return from == to ? "" : wording.slice(from, to);
    }

    private static Comparison apart() {
        return new Comparison(false, List.of(), new BitSet());
    }

    /** For each pair of places, how many words both have in common from there on. */
    private static int[][] commonLengths(Wording first, Wording second) {
        var common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = first.key(i).equals(second.key(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
