package dev.readout.publish.words;

import java.util.Locale;

/** How a line of words begins. */
public final class Capital {

    private Capital() {}

    /** The words with a capital first letter. */
    public static String first(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
