package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Words that say nothing of their own about where an option stands. Threads may share it. */
final class SeeThrough {

    private final Set<String> nouns;
    private final Set<String> deeds;
    private final Set<String> verbs;
    private final Set<String> beliefs;

    SeeThrough(Knowledge knowledge) {
        this.nouns = words(knowledge, "nouns");
        this.deeds = words(knowledge, "deeds");
        this.verbs = words(knowledge, "verbs");
        this.beliefs = words(knowledge, "beliefs");
    }

    private static Set<String> words(Knowledge knowledge, String field) {
        var found = new LinkedHashSet<String>();
        knowledge.entries("policy/see-through").forEach(entry -> found.addAll(entry.list(field)));
        return found;
    }

    boolean isNoun(Token token) {
        return nouns.contains(lemma(token)) || deeds.contains(lemma(token));
    }

    /** Whether a noun names a deed ("lifting"). */
    boolean isDeed(Token token) {
        return deeds.contains(lemma(token));
    }

    boolean isVerb(Token token) {
        return verbs.contains(lemma(token));
    }

    /** Whether a word merely expects. */
    boolean isBelief(Token token) {
        return beliefs.contains(lemma(token));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
