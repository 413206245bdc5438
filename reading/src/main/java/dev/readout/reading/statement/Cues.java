package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The reporting verbs, nouns and adjectives, looked up by lemma. Threads may share it. */
final class Cues {

    private final Map<String, List<Cue>> verbs;
    private final Map<String, List<Cue>> nouns;
    private final Map<String, List<Cue>> adjectives;

    private Cues(Map<String, List<Cue>> verbs, Map<String, List<Cue>> nouns, Map<String, List<Cue>> adjectives) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.adjectives = adjectives;
    }

    static Cues from(Knowledge knowledge) {
        return new Cues(
                load(knowledge, "statement/cues", "verbs"),
                load(knowledge, "statement/nouns", "nouns"),
                load(knowledge, "statement/adjectives", "adjectives"));
    }

    private static Map<String, List<Cue>> load(Knowledge knowledge, String file, String field) {
        var found = new LinkedHashMap<String, List<Cue>>();
        for (var entry : knowledge.entries(file)) {
            var cue = Cue.of(entry);
            for (var word : entry.list(field)) {
                found.computeIfAbsent(word, key -> new ArrayList<>()).add(cue);
            }
        }
        return found;
    }

    /** How a verb reports in this frame, with its particle if it has one. */
    Optional<Cue> verb(Tree tree, Token verb, Frame frame) {
        return verbKeys(tree, verb).flatMap(key -> find(verbs, key, frame)).findFirst();
    }

    /** How a verb reports in whatever frame, for a finding that is not of the rules. */
    Optional<Cue> anyVerb(Tree tree, Token verb) {
        return verbKeys(tree, verb)
                .flatMap(key -> verbs.getOrDefault(key, List.of()).stream())
                .findFirst();
    }

    /** How a verb with a preposition ("call for") reports. */
    Optional<Cue> verbWith(Token verb, String preposition, Frame frame) {
        return find(verbs, verb.lemma() + " " + preposition, frame)
                .findFirst()
                .or(() -> find(verbs, verb.lemma(), frame).findFirst());
    }

    /** Whether the verb with this preposition is an entry of its own. */
    boolean isListed(Token verb, String preposition) {
        return verbs.containsKey(verb.lemma() + " " + preposition);
    }

    /** How a noun reports in this frame. */
    Optional<Cue> noun(Token noun, Frame frame) {
        return find(nouns, noun.lemma(), frame).findFirst();
    }

    /** How an adjective reports, by its lemma or, where the parser takes it for a participle, by its form. */
    Optional<Cue> adjective(Token word) {
        return Stream.of(word.lemma(), word.form())
                .flatMap(key -> find(adjectives, key.toLowerCase(Locale.ROOT), Frame.CLAUSE))
                .findFirst();
    }

    /** Whether a noun reports speech (and not a belief). */
    boolean isSpeechNoun(String lemma) {
        return nouns.getOrDefault(lemma, List.of()).stream().anyMatch(cue -> cue.kind() == Cue.Kind.SPEECH);
    }

    /** Whether a verb denies what stands behind it. */
    boolean isDenial(String lemma) {
        return verbs.getOrDefault(lemma, List.of()).stream().anyMatch(Cue::negative);
    }

    /** Whether the word reports at all. */
    boolean isVerb(Tree tree, Token verb) {
        return verbKeys(tree, verb).anyMatch(verbs::containsKey)
                || tree.dependents(verb, "obl", "nmod", "obj")
                        .flatMap(obl -> Stream.concat(Stream.of(obl), tree.dependents(obl, "nmod")))
                        .flatMap(noun -> tree.dependents(noun, "case"))
                        .anyMatch(preposition -> isListed(verb, preposition.lemma()));
    }

    private static Stream<String> verbKeys(Tree tree, Token verb) {
        return Stream.concat(
                tree.dependents(verb, "compound:prt", "advmod", "xcomp")
                        .filter(particle -> !particle.is("xcomp") || particle.upos() == Upos.ADJ)
                        .map(particle -> verb.lemma() + " " + particle.lemma()),
                Stream.of(verb.lemma()));
    }

    private static Stream<Cue> find(Map<String, List<Cue>> words, String key, Frame frame) {
        return words.getOrDefault(key, List.of()).stream()
                .filter(cue -> cue.frames().contains(frame));
    }
}
