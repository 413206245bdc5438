package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Classes of words ("process", "talks", "cooperative deeds") by the ids of a knowledge file. Threads may share it. */
final class Vocabulary {

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    /** The field {@code words} of each entry of a file. */
    Vocabulary(Knowledge knowledge, String file) {
        for (var entry : knowledge.entries(file)) classes.put(entry.id(), new LinkedHashSet<>(entry.list("words")));
    }

    /** The words of a class; none when there is no such class. */
    Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Whether a word, by its lemma, is of a class. */
    boolean has(String name, Token token) {
        var words = words(name);
        return words.contains(token.lemma()) || words.contains(Predicate.lower(token));
    }
}
