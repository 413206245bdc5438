package dev.readout.collation.words;

import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that matter when reports are compared, from {@code utterance/words.yaml}. Immutable; threads may share it. */
public final class Vocabulary {

    private static final int STEM = 6;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> functionWords;

    public Vocabulary(Knowledge knowledge) {
        for (var entry : knowledge.entries("utterance/words")) words.put(entry.id(), Set.copyOf(entry.list("words")));
        functionWords = words.getOrDefault("function-words", Set.of());
    }

    /** Whether a word (in lower case, with straight apostrophes) says nothing of what is talked about. */
    public boolean isFunctionWord(String word) {
        return functionWords.contains(word);
    }

    public boolean isNegation(String word) {
        return is("negations", word);
    }

    /** Whether a word shows that something was said before. */
    public boolean isAgain(String word) {
        return is("again", word);
    }

    public boolean is(String entry, String word) {
        return words.getOrDefault(entry, Set.of()).contains(word);
    }

    /** The beginning that a word shares with its inflections and derivations ("complete", "completion"). */
    public static String stem(String word) {
        var stem = word;
        if (stem.endsWith("'s")) stem = stem.substring(0, stem.length() - 2);
        if (stem.length() > 4 && stem.endsWith("ies")) stem = stem.substring(0, stem.length() - 3) + "y";
        else if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss"))
            stem = stem.substring(0, stem.length() - 1);
        if (stem.length() > 6 && stem.endsWith("ing")) stem = stem.substring(0, stem.length() - 3);
        else if (stem.length() > 5 && stem.endsWith("ed")) stem = stem.substring(0, stem.length() - 2);
        return stem.length() > STEM ? stem.substring(0, STEM) : stem;
    }
}
