package dev.readout.watch.subject;

import java.util.Locale;

/** Whether one word may be the other, misspelt. */
final class Spelling {

    private static final int FAR = 3;

    private Spelling() {}

    static boolean near(String one, String other) {
        return distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) < FAR;
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
