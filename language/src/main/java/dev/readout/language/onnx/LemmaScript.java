package dev.readout.language.onnx;

import java.util.Locale;

/**
 * How to make a lemma of a word: write it in lower case or not, cut off its end, add another.
 *
 * @param lowerCase whether the lemma is in lower case
 * @param cut how many UTF-16 units of its end to cut off
 * @param add what to add then
 */
record LemmaScript(boolean lowerCase, int cut, String add) {

    /** Reads {@code l|3|be} (lower case, cut three, add "be") or {@code k|0|} (keep as it is). */
    static LemmaScript parse(String script) {
        var parts = script.split("\\|", 3);
        return new LemmaScript(parts[0].equals("l"), Integer.parseInt(parts[1]), parts[2]);
    }

    /** The lemma; the word itself, in the script's case, where the script does not fit it. */
    String apply(String form) {
        var word = lowerCase ? form.toLowerCase(Locale.ROOT) : form;
        if (cut > word.length()) return word;
        var lemma = word.substring(0, word.length() - cut) + add;
        return lemma.isEmpty() ? word : lemma;
    }
}
