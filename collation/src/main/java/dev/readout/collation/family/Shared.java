package dev.readout.collation.family;

/**
 * The passages that two articles share, laid side by side.
 *
 * @param words of its own that the later one shares with the earlier
 * @param paragraphs of the later one with at least one shared passage
 * @param longest number of words of the longest passage
 * @param share from 0 to 1, of the own words of the shorter of both
 */
record Shared(int words, int paragraphs, int longest, double share) {

    private static final int SAME_START = 6;

    static Shared between(OwnWords earlier, OwnWords later, Background background) {
        int words = 0;
        int longest = 0;
        int paragraphs = 0;
        int lastParagraph = -1;
        for (int at = 0; at < later.length(); ) {
            int run = run(earlier, later, at);
            if (run == 0) {
                at++;
                continue;
            }
            if (!isBackground(later, at, run, background)) {
                words += run;
                longest = Math.max(longest, run);
                if (later.paragraph(at) != lastParagraph) paragraphs++;
                lastParagraph = later.paragraph(at);
            }
            at += run;
        }
        int lesser = Math.min(earlier.count(), later.count());
        return new Shared(words, paragraphs, longest, lesser == 0 ? 0 : Math.min(1, (double) words / lesser));
    }

    /** Number of words in a row from here that the earlier one has too; none if either quotes them. */
    private static int run(OwnWords earlier, OwnWords later, int at) {
        if (!later.hasGram(at)) return 0;
        long gram = later.gram(at);
        int first = earlier.firstOf(gram);
        int best = 0;
        for (int i = first; i < first + SAME_START && earlier.isOf(gram, i); i++) {
            int length = OwnWords.GRAM;
            while (isSame(earlier, earlier.place(i) + length, later, at + length)) length++;
            best = Math.max(best, length);
        }
        return best == 0 || later.isQuoted(gram) ? 0 : best;
    }

    private static boolean isSame(OwnWords earlier, int one, OwnWords later, int other) {
        return one < earlier.length()
                && other < later.length()
                && later.isWord(other)
                && earlier.code(one) == later.code(other);
    }

    private static boolean isBackground(OwnWords words, int start, int length, Background background) {
        for (int at = start; at + OwnWords.GRAM <= start + length; at++) {
            if (background.has(words.gram(at))) return true;
        }
        return false;
    }
}
