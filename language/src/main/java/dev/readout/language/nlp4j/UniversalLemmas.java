package dev.readout.language.nlp4j;

import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each word its lemma as Universal Dependencies have it. Immutable; threads may share it. */
final class UniversalLemmas {

    /** By tag, or its first two letters, and form. */
    private final Map<String, String> lemmas = new HashMap<>();

    UniversalLemmas(Knowledge knowledge) {
        for (var entry : knowledge.entries("language/lemmas")) {
            boolean exactly = entry.find("exactly").isPresent();
            var tag = entry.find("tag").orElse(entry.id()) + (exactly ? "" : "*");
            for (var pair : entry.list("lemmas")) {
                int equals = pair.indexOf('=');
                lemmas.put(tag + " " + pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /**
     * The lemma of a word.
     *
     * @param tree the sentence, with its final relations
     * @param i the word
     * @param printed the word as printed
     */
    String of(DependencyTree tree, int i, String printed) {
        var tag = tree.tag(i);
        if (tag.equals("VBZ") && tree.lower(i).equals("'s") && tree.is(i, "aux") && isPerfect(tree, i)) return "have";
        var listed = find(tag, tree.lower(i));
        if (!listed.isEmpty()) return listed;
        if (tag.startsWith("NNP")) return name(printed, tag.equals("NNPS"));
        if (tag.startsWith("JJ") && tree.entity(i).endsWith("-NORP")) return printed;
        if (isAcronym(printed) && tag.equals("NN")) return printed;
        var lemma = tree.lemma(i);
        boolean masked = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        boolean word = tree.form(i).codePoints().anyMatch(Character::isLetter);
        return masked || !word ? tree.form(i).toLowerCase(Locale.ROOT) : lemma;
    }

    private static boolean isPerfect(DependencyTree tree, int i) {
        return tree.isTagged(tree.head(i), "VBN") || tree.isTagged(i + 1, "VBN");
    }

    /** The listed lemma of a form with a tag; empty if none is listed. */
    String find(String tag, String form) {
        var exact = lemmas.get(tag + " " + form);
        if (exact != null) return exact;
        for (int end = tag.length(); end >= 2; end--) {
            var found = lemmas.get(tag.substring(0, end) + "* " + form);
            if (found != null && !(tag.endsWith("$") && end < tag.length())) return found;
        }
        return "";
    }

    private static String name(String printed, boolean plural) {
        if (!plural || !printed.endsWith("s") || printed.length() < 4) return printed;
        if (printed.endsWith("ies")) return printed.substring(0, printed.length() - 3) + "y";
        return printed.substring(0, printed.length() - 1);
    }

    private static boolean isAcronym(String printed) {
        return printed.length() > 1 && printed.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
