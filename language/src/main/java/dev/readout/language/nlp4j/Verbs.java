package dev.readout.language.nlp4j;

import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What kinds of verbs there are as to their complements, from the knowledge file {@code language/verbs}. */
final class Verbs {

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    Verbs(Knowledge knowledge) {
        for (var entry : knowledge.entries("language/verbs")) lemmas.put(entry.id(), Set.copyOf(entry.list("lemmas")));
    }

    /** Whether the one who is told something is its indirect object. */
    boolean tell(String lemma) {
        return has("tell", lemma);
    }

    /** Whether it takes a statement as its object. */
    boolean say(String lemma) {
        return has("say", lemma) || has("tell", lemma);
    }

    /** Whether "it" before it stands for a clause behind it. */
    boolean takesExpletive(String lemma) {
        return has("seem", lemma);
    }

    private boolean has(String id, String lemma) {
        return lemmas.getOrDefault(id, Set.of()).contains(lemma);
    }
}
