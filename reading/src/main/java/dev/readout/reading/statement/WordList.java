package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words and phrases of a knowledge file, to be found among tokens. Threads may share it. */
final class WordList {

    private final Set<String> words = new LinkedHashSet<>();
    private int longest = 1;

    /** All values of a field of all entries of a file. */
    static WordList from(Knowledge knowledge, String file, String field) {
        var list = new WordList();
        for (var entry : knowledge.entries(file)) {
            for (var word : entry.list(field)) {
                list.words.add(word);
                list.longest = Math.max(list.longest, word.split(" ").length);
            }
        }
        return list;
    }

    boolean has(String lemma) {
        return words.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, by form or lemma, or a run of words stands among the tokens. */
    boolean isIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (has(tokens.get(i).lemma()) || has(tokens.get(i).form())) return true;
            var run = new StringBuilder(tokens.get(i).form().toLowerCase(Locale.ROOT));
            for (int j = i + 1; j < Math.min(tokens.size(), i + longest); j++) {
                run.append(' ').append(tokens.get(j).form().toLowerCase(Locale.ROOT));
                if (words.contains(run.toString())) return true;
            }
        }
        return false;
    }
}
