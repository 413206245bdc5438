package dev.readout.collation.family;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Which articles share words in a row, without comparing every two.
 *
 * <p>Of every {@value #WINDOW} neighbouring runs of words one is kept, chosen by its value alone, so that two articles
 * that share a passage keep the same runs of it. All are held in one sorted array of numbers.
 */
final class Fingerprints {

    private static final int WINDOW = 4;
    private static final int ARTICLE_BITS = 24;
    private static final long ARTICLE_MASK = (1L << ARTICLE_BITS) - 1;

    /** Articles that a run is looked up in: the nearest before, and the first of all. */
    private static final int NEAREST = 8;

    /** Stands where no words in a row can be taken; greater than any run. */
    private static final long NONE = Long.MAX_VALUE;

    private final List<long[]> kept;
    private final long[] sorted;

    Fingerprints(List<OwnWords> articles) {
        kept = articles.stream().map(Fingerprints::winnow).toList();
        sorted = IntStream.range(0, kept.size())
                .boxed()
                .flatMapToLong(article -> Arrays.stream(kept.get(article)).map(gram -> key(gram, article)))
                .sorted()
                .toArray();
    }

    private static long[] winnow(OwnWords words) {
        var runs = IntStream.range(0, words.length())
                .mapToLong(at -> run(words, at))
                .toArray();
        return IntStream.range(0, runs.length)
                .mapToLong(start -> least(runs, start))
                .filter(run -> run != NONE)
                .distinct()
                .toArray();
    }

    private static long run(OwnWords words, int at) {
        if (!words.hasGram(at)) return NONE;
        long gram = words.gram(at);
        return words.isQuoted(gram) ? NONE : gram;
    }

    private static long least(long[] runs, int start) {
        long least = NONE;
        for (int at = start; at < Math.min(start + WINDOW, runs.length); at++) least = Math.min(least, runs[at]);
        return least;
    }

    private static long key(long gram, int article) {
        return (gram << ARTICLE_BITS) | article;
    }

    int count(int article) {
        return kept.get(article).length;
    }

    /** For each of the earlier articles that share runs with this one, how many; only the nearest and the first of a run. */
    Map<Integer, Integer> sharedWithEarlier(int article) {
        var votes = new HashMap<Integer, Integer>();
        for (long gram : kept.get(article)) {
            int here = Arrays.binarySearch(sorted, key(gram, article));
            int at = here - 1;
            for (; at >= 0 && at >= here - NEAREST && isSame(at, gram); at--) votes.merge(article(at), 1, Integer::sum);
            if (at >= 0 && isSame(at, gram)) votes.merge(article(first(gram)), 1, Integer::sum);
        }
        return votes;
    }

    /** Every run that more than one article has, and those articles in their order. */
    void each(BiConsumer<Long, List<Integer>> take) {
        for (int start = 0; start < sorted.length; ) {
            long gram = sorted[start] >> ARTICLE_BITS;
            int end = start + 1;
            while (end < sorted.length && isSame(end, gram)) end++;
            if (end - start > 1) {
                take.accept(
                        gram,
                        IntStream.range(start, end).mapToObj(this::article).toList());
            }
            start = end;
        }
    }

    private int first(long gram) {
        int found = Arrays.binarySearch(sorted, key(gram, 0));
        return found >= 0 ? found : -found - 1;
    }

    private boolean isSame(int at, long gram) {
        return sorted[at] >> ARTICLE_BITS == gram;
    }

    private int article(int at) {
        return (int) (sorted[at] & ARTICLE_MASK);
    }
}
