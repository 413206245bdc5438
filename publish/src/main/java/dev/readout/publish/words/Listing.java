package dev.readout.publish.words;

import java.util.List;

/** Several things in one sentence: "one, two and three". */
public final class Listing {

    private Listing() {}

    /** Empty for none. */
    public static String and(List<String> things) {
        if (things.size() < 2) return String.join("", things);
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }
}
