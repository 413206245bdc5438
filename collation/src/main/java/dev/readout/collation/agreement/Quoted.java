package dev.readout.collation.agreement;

import dev.readout.collation.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two renderings of the same words, laid side by side: where one has other words than the other.
 *
 * @param here the words that stand in the one
 * @param there the words that stand instead in the other
 */
record Quoted(String here, String there) {

    /** So many words of both must agree in all, and so many on either side of what differs. */
    private static final int AGREE = 7;

    private static final int AROUND = 2;
    private static final int MOST_DIFFERENT = 3;
    private static final int MOST_WORDS = 160;

    /** The first place where up to three words of the one stand for up to three others; none when more differs. */
    static Optional<Quoted> altered(List<Tokens.Word> one, List<Tokens.Word> other) {
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) return Optional.empty();
        var pairs = aligned(one, other);
        if (pairs.size() < AGREE) return Optional.empty();
        for (int i = AROUND; i + AROUND <= pairs.size(); i++) {
            var before = pairs.get(i - 1);
            var after = pairs.get(i);
            int here = after[0] - before[0] - 1;
            int there = after[1] - before[1] - 1;
            if (here < 1 || there < 1 || here > MOST_DIFFERENT || there > MOST_DIFFERENT) continue;
            if (!isRun(pairs, i - AROUND, i) || !isRun(pairs, i, i + AROUND)) continue;
            return Optional.of(new Quoted(words(one, before[0], after[0]), words(other, before[1], after[1])));
        }
        return Optional.empty();
    }

    private static boolean isRun(List<int[]> pairs, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (pairs.get(i)[0] != pairs.get(i - 1)[0] + 1 || pairs.get(i)[1] != pairs.get(i - 1)[1] + 1) return false;
        }
        return true;
    }

    private static String words(List<Tokens.Word> words, int before, int after) {
        return String.join(
                " ",
                words.subList(before + 1, after).stream()
                        .map(Tokens.Word::lower)
                        .toList());
    }

    /** The longest series of words that both have in the same order, as pairs of places. */
    private static List<int[]> aligned(List<Tokens.Word> one, List<Tokens.Word> other) {
        var length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = same(one, i, other, j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var pairs = new ArrayList<int[]>();
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            if (same(one, i, other, j)) pairs.add(new int[] {i++, j++});
            else if (length[i + 1][j] >= length[i][j + 1]) i++;
            else j++;
        }
        return pairs;
    }

    private static boolean same(List<Tokens.Word> one, int i, List<Tokens.Word> other, int j) {
        return one.get(i).lower().equals(other.get(j).lower());
    }
}
