package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Reaction.Tone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words by which somebody takes what another does, looked up by lemma. Threads may share it. */
final class Tones {

    private static final Set<String> PARTICLES = Set.of("away", "out", "off", "down", "up");

    private final Map<String, Tone> verbs = new LinkedHashMap<>();
    private final Map<String, Tone> accusing = new LinkedHashMap<>();
    private final Map<String, Tone> nouns = new LinkedHashMap<>();
    private final Map<String, Tone> adjectives = new LinkedHashMap<>();
    private final Map<String, Tone> denied = new LinkedHashMap<>();
    private final Map<String, Tone> words = new LinkedHashMap<>();
    private final Map<String, Tone> weighed = new LinkedHashMap<>();
    private final Map<String, Tone> pressing = new LinkedHashMap<>();
    private final Map<String, Tone> stances = new LinkedHashMap<>();
    private final Map<String, Tone> refused = new LinkedHashMap<>();
    private final Map<String, Tone> vowed = new LinkedHashMap<>();
    private final Map<String, Tone> stirring = new LinkedHashMap<>();
    private final Map<String, Tone> hows = new LinkedHashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> silences = new LinkedHashSet<>();

    Tones(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/reactions")) {
            var tone = Tone.valueOf(entry.text("tone").toUpperCase(Locale.ROOT));
            put(verbs, entry, "verbs", tone);
            put(accusing, entry, "accuse", tone);
            put(nouns, entry, "nouns", tone);
            put(adjectives, entry, "adjectives", tone);
            put(words, entry, "words", tone);
            put(denied, entry, "denied", tone);
            put(weighed, entry, "weighed", tone);
            put(pressing, entry, "pressing", tone);
            put(stances, entry, "stances", tone);
            put(refused, entry, "refused", tone);
            put(vowed, entry, "vowed", tone);
            put(stirring, entry, "stirring", tone);
            put(hows, entry, "hows", tone);
            labels.addAll(entry.list("labels"));
            documents.addAll(entry.list("documents"));
            silences.addAll(entry.list("silences"));
        }
    }

    private static void put(Map<String, Tone> words, Entry entry, String field, Tone tone) {
        entry.list(field).forEach(word -> words.putIfAbsent(word, tone));
    }

    /** The tone of a verb with its particle or preposition. */
    Optional<Tone> verb(Tree tree, Token verb) {
        return of(verbs, tree, verb);
    }

    /** The tone of a verb when what it says will not or cannot be done. */
    Optional<Tone> refused(Tree tree, Token verb) {
        return of(refused, tree, verb);
    }

    /** The tone of a verb while what it says lies ahead. */
    Optional<Tone> vowed(Tree tree, Token verb) {
        return of(vowed, tree, verb);
    }

    /** How the object of a verb takes it ("angered"). */
    Optional<Tone> stirring(Token verb) {
        return Optional.ofNullable(stirring.get(lemma(verb)));
    }

    /** The tone of how somebody reacts. */
    Optional<Tone> how(Token adverb) {
        return Optional.ofNullable(hows.get(lemma(adverb)));
    }

    private static Optional<Tone> of(Map<String, Tone> verbs, Tree tree, Token verb) {
        boolean particle = tree.dependent(verb, "compound:prt").isPresent()
                || tree.after(verb)
                        .filter(next -> PARTICLES.contains(next.lemma()))
                        .isPresent();
        return new Predicate(tree, verb)
                .keys().stream()
                        .filter(key -> !particle || key.indexOf(' ') >= 0)
                        .flatMap(key -> Optional.ofNullable(verbs.get(key)).stream())
                        .findFirst();
    }

    /** The tone of a verb that charges its object with something. */
    Optional<Tone> accusing(Token verb) {
        return Optional.ofNullable(accusing.get(lemma(verb)));
    }

    Optional<Tone> noun(Token noun) {
        return Optional.ofNullable(nouns.get(lemma(noun)));
    }

    Optional<Tone> adjective(Token adjective) {
        return Optional.ofNullable(adjectives.get(lemma(adjective)))
                .or(() -> Optional.ofNullable(adjectives.get(adjective.form().toLowerCase(Locale.ROOT))));
    }

    /** The tone of what something is called. */
    Optional<Tone> label(Token word) {
        return Optional.ofNullable(words.get(lemma(word)))
                .or(() -> Optional.ofNullable(words.get(word.form().toLowerCase(Locale.ROOT))));
    }

    /** The tone of what something is said to be for somebody ("a priority for the harbour"). */
    Optional<Tone> weighed(Token word) {
        return Optional.ofNullable(weighed.get(lemma(word)));
    }

    /** The tone of a noun that is a reaction only where it is told whose it is ("pressure from the guild"). */
    Optional<Tone> pressing(Token noun) {
        return Optional.ofNullable(pressing.get(lemma(noun)));
    }

    /** The tone of what somebody is to a thing ("a critic of the pact"). */
    Optional<Tone> stance(Token noun) {
        return Optional.ofNullable(stances.get(lemma(noun)));
    }

    /** The tone of what something is said not to be. */
    Optional<Tone> denied(Token word) {
        return Optional.ofNullable(denied.get(lemma(word)));
    }

    /** Whether a verb says what something is called. */
    boolean isLabelling(Token verb) {
        return labels.contains(lemma(verb));
    }

    /** Whether a noun names what lays down rather than demands. */
    boolean isDocument(Token noun) {
        return documents.contains(lemma(noun));
    }

    /** Whether a verb, when negated, means silence. */
    boolean isAnswering(Token verb) {
        return silences.contains(lemma(verb));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
