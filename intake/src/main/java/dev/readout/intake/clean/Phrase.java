package dev.readout.intake.clean;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern for a whole line of furniture: words, {@code #} for any number, {@code *} for any words or none.
 *
 * <p>{@code "slideshow # images"} finds "Slideshow (2 images)"; {@code "see also : *"} finds "SEE ALSO: The bridge".
 * Case and punctuation other than colons do not count. Matching takes at most words times parts steps.
 */
record Phrase(List<String> parts) {

    Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase of(String pattern) {
        return new Phrase(Arrays.asList(pattern.trim().split(" +")));
    }

    /** The first word, by which a phrase can be looked up; {@code *} or {@code #} if it does not begin with one. */
    String first() {
        return parts.getFirst();
    }

    /** The first part that is a word; {@code *} if there is none. */
    String firstWord() {
        for (var part : parts) {
            if (!part.equals("*") && !part.equals("#")) return part;
        }
        return "*";
    }

    /**
     * @param words of the whole line, in the case the phrase is written in
     */
    boolean matches(List<String> words) {
        int part = 0;
        int word = 0;
        int star = -1;
        int resume = 0;
        while (word < words.size()) {
            if (part < parts.size() && parts.get(part).equals("*")) {
                star = part++;
                resume = word;
            } else if (part < parts.size() && matches(parts.get(part), words.get(word))) {
                part++;
                word++;
            } else if (star >= 0) {
                part = star + 1;
                word = ++resume;
            } else {
                return false;
            }
        }
        while (part < parts.size() && parts.get(part).equals("*")) part++;
        return part == parts.size();
    }

    private static boolean matches(String part, String word) {
        return part.equals("#") ? Words.isNumber(word) : part.equals(word);
    }
}
