package dev.readout.collation.utterance;

/** Finds the longest run of words that two wordings share. */
final class Runs {

    /**
     * @param start its first word in the one
     * @param length number of words
     */
    record Run(int start, int length) {}

    /** Which words may be part of a run. */
    enum Which {
        ALL,
        /** Words given as the speaker's own in both. */
        QUOTED
    }

    private Runs() {}

    static Run longest(Wording one, Wording other, Which which) {
        var words = codes(one, which, -1);
        var others = codes(other, which, -2);
        int best = 0;
        int bestEnd = 0;
        var above = new int[others.length + 1];
        var row = new int[others.length + 1];
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < others.length; j++) {
                row[j + 1] = words[i] == others[j] ? above[j] + 1 : 0;
                if (row[j + 1] > best) {
                    best = row[j + 1];
                    bestEnd = i + 1;
                }
            }
            var done = above;
            above = row;
            row = done;
        }
        return new Run(bestEnd - best, best);
    }

    /** A number for each word, the same for the same word; {@code never} for one that may not be part of a run. */
    private static int[] codes(Wording wording, Which which, int never) {
        var codes = new int[wording.size()];
        for (int i = 0; i < codes.length; i++) {
            boolean may = which == Which.ALL || wording.isQuoted(i);
            codes[i] = may ? wording.number(i) : never;
        }
        return codes;
    }
}
