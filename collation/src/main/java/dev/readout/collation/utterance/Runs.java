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
        int best = 0;
        int bestEnd = 0;
        var above = new int[other.size() + 1];
        for (int i = 0; i < one.size(); i++) {
            var row = new int[other.size() + 1];
            if (may(one, i, which)) {
                for (int j = 0; j < other.size(); j++) {
                    if (!may(other, j, which)
                            || !one.words().get(i).equals(other.words().get(j))) continue;
                    row[j + 1] = above[j] + 1;
                    if (row[j + 1] > best) {
                        best = row[j + 1];
                        bestEnd = i + 1;
                    }
                }
            }
            above = row;
        }
        return new Run(bestEnd - best, best);
    }

    private static boolean may(Wording wording, int word, Which which) {
        return which == Which.ALL || wording.isQuoted(word);
    }
}
