package dev.readout.language.onnx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives words their lemmas: as the treebanks have them, where they have the word; else by the rules of English spelling, checked
 * against the words that are known. Threads may share it.
 */
final class Lemmas {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> lemmas = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * @param annotated lines of a Penn Treebank tag, a word in lower case and its lemma
     * @param words words in lower case that are spelt right
     */
    Lemmas(List<String> annotated, List<String> words) {
        known.addAll(words);
        for (var line : annotated) {
            var parts = line.split(" ", 3);
            lemmas.put(parts[0] + " " + parts[1], parts[2]);
            known.add(parts[2]);
        }
    }

    /**
     * The lemma of a word.
     *
     * @param tag its Penn Treebank tag
     * @param guess how the model would make it: trusted where no form of the word is changed
     */
    String of(String form, String tag, LemmaScript guess) {
        var word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        var annotated = lemmas.get(tag + " " + word);
        if (annotated != null) return annotated;
        if (word.equals("n't")) return "not";
        return switch (tag) {
            case "VBZ" -> withoutEnding(word, "s");
            case "VBD", "VBN" -> withoutEnding(word, "ed");
            case "VBG" -> withoutEnding(word, "ing");
            case "NNS" -> withoutEnding(word, "s");
            case "JJR", "RBR" -> withoutEnding(word, "er");
            case "JJS", "RBS" -> withoutEnding(word, "est");
            case "NNP", "NNPS" -> guess.apply(form);
            case "JJ", "NN" -> guess.lowerCase() ? word : form;
            default -> word;
        };
    }

    private String withoutEnding(String word, String ending) {
        if (!word.endsWith(ending) || word.length() <= ending.length() + 1) return word;
        var stem = word.substring(0, word.length() - ending.length());
        return ending.equals("s") ? singular(word, stem) : base(stem);
    }

    /** "boxes", "cities", "plans". */
    private String singular(String word, String stem) {
        if (word.endsWith("ss") || word.endsWith("us")) return word;
        if (stem.endsWith("ie") && stem.length() > 3) return stem.substring(0, stem.length() - 2) + "y";
        if (!stem.endsWith("e") || known.contains(stem)) return stem;
        var shorter = stem.substring(0, stem.length() - 1);
        boolean hissing = shorter.endsWith("s")
                || shorter.endsWith("x")
                || shorter.endsWith("z")
                || shorter.endsWith("ch")
                || shorter.endsWith("sh")
                || shorter.endsWith("o");
        return hissing && known.contains(shorter) ? shorter : stem;
    }

    /** Of the stem of "hoped", "stopped", "carried", "called", "reported". */
    private String base(String stem) {
        if (stem.endsWith("i") && stem.length() > 2) return stem.substring(0, stem.length() - 1) + "y";
        var single = stem.substring(0, stem.length() - 1);
        var silent = stem + "e";
        if (isDoubled(stem)) return known.contains(stem) || !known.contains(single) ? stem : single;
        if (known.contains(silent) && (!known.contains(stem) || isShort(stem))) return silent;
        if (known.contains(stem)) return stem;
        return endsLikeSilent(stem) ? silent : stem;
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last));
    }

    /** One vowel between consonants at the end, of one syllable: "hop", which would be "hopped". */
    private static boolean isShort(String stem) {
        int last = stem.length() - 1;
        if (stem.length() < 3) return true;
        return stem.chars().filter(sign -> isVowel((char) sign)).count() == 1
                && isVowel(stem.charAt(last - 1))
                && !isVowel(stem.charAt(last))
                && "wxy".indexOf(stem.charAt(last)) < 0;
    }

    /** Endings that no English word has without its "e": "v", "u", "c", "dg", "iz", "at" behind another vowel. */
    private static boolean endsLikeSilent(String stem) {
        return stem.endsWith("v")
                || stem.endsWith("u")
                || stem.endsWith("c")
                || stem.endsWith("dg")
                || stem.endsWith("iz")
                || stem.endsWith("at")
                || stem.endsWith("us");
    }

    private static boolean isVowel(char sign) {
        return VOWELS.indexOf(sign) >= 0;
    }
}
