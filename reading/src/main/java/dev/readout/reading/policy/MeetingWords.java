package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns and verbs of meeting, and the words that tell whether a meeting is to come. Threads may share it. */
final class MeetingWords {

    private final Map<String, Entry> nouns = new LinkedHashMap<>();
    private final Map<String, Entry> verbs = new LinkedHashMap<>();
    private final Set<String> firstVerbs = new LinkedHashSet<>();
    private final Map<String, Set<String>> others = new LinkedHashMap<>();

    MeetingWords(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/meetings")) {
            switch (entry.text("kind")) {
                case "noun" -> entry.list("words").forEach(word -> nouns.put(word, entry));
                case "verb" ->
                    entry.list("words").forEach(word -> {
                        verbs.put(word, entry);
                        firstVerbs.add(word.split(" ")[0]);
                    });
                default ->
                    others.computeIfAbsent(entry.text("kind"), key -> new LinkedHashSet<>())
                            .addAll(entry.list("words"));
            }
        }
    }

    /** The kind of meeting a noun names, if it does: its own lemma, for "a round of talks" that of the talks. */
    Optional<String> kind(Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN && noun.upos() != Upos.PROPN) return Optional.empty();
        var lemma = noun.lemma().toLowerCase(Locale.ROOT);
        var entry = nouns.get(lemma);
        if (entry == null || noun.is("compound")) return Optional.empty();
        var needs = entry.list("needs");
        boolean fits = needs.isEmpty()
                || tree.dependents(noun).stream().anyMatch(each -> needs.contains(Predicate.lower(each)))
                || tree.dependents(noun, "nmod")
                        .flatMap(each -> tree.dependents(each, "case"))
                        .anyMatch(each -> needs.contains(Predicate.lower(each)));
        return fits ? Optional.of(lemma.equals("talk") ? "talks" : lemma) : Optional.empty();
    }

    /** What a noun of meeting stands behind as its measure or part ("two days of meetings", "the end of the talks"), else itself. */
    Token bearer(Tree tree, Token noun) {
        return tree.head(noun)
                .filter(head -> noun.is("nmod") && tells("measure", head))
                .filter(head -> tree.dependents(noun, "case")
                        .anyMatch(of -> Predicate.lower(of).equals("of")))
                .orElse(noun);
    }

    /** What a verb of meeting is listed as. */
    Optional<Entry> verb(Predicate verb) {
        if (verb.word().upos() != Upos.VERB || !firstVerbs.contains(verb.word().lemma())) return Optional.empty();
        return verb.names()
                .map(verbs::get)
                .filter(entry -> entry != null && fits(verb, entry))
                .findFirst();
    }

    /** "Broke off the talks": no report that they were held. */
    boolean isBrokenOff(Predicate verb, Token noun) {
        return noun.is("obj") && verb.word().lemma().equals("break");
    }

    /** "Spoke by phone": only with one of the words that it needs. */
    private static boolean fits(Predicate verb, Entry entry) {
        var needs = entry.list("needs");
        return needs.isEmpty()
                || verb.tree().subtree(verb.word()).stream()
                        .anyMatch(id -> needs.contains(verb.tree().token(id).lemma()));
    }

    /** Whether two nouns may name one meeting: "trip" and "tour". */
    boolean isOfOneSort(String one, String other) {
        return one.equals(other)
                || others.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("sort-"))
                        .anyMatch(entry -> entry.getValue().contains(one)
                                && entry.getValue().contains(other));
    }

    /** Whether a word is one of those that tell this. */
    boolean tells(String what, Token word) {
        var words = others.getOrDefault(what, Set.of());
        return words.contains(word.lemma()) || words.contains(Predicate.lower(word));
    }
}
