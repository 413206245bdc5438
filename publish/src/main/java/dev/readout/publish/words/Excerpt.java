package dev.readout.publish.words;

import java.util.Arrays;

/** The part of a text that there is room for, cut between words, with an ellipsis where words are left out. */
public final class Excerpt {

    private static final int HEAD = 6;
    private static final int TAIL = 4;

    private Excerpt() {}

    /** Its beginning, of at most this many characters. */
    public static String of(String words, int most) {
        if (words.length() <= most) return words;
        int space = words.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) end--;
        return words.substring(0, end) + " …";
    }

    /** Its first and its last words. */
    public static String ends(String words) {
        var all = words.split("\\s+");
        if (all.length <= HEAD + TAIL + 2) return String.join(" ", all);
        return String.join(" ", Arrays.copyOfRange(all, 0, HEAD))
                + " … "
                + String.join(" ", Arrays.copyOfRange(all, all.length - TAIL, all.length));
    }
}
