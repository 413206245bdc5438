package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Move.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that say where an option stands, looked up by lemma. Threads may share it. */
final class Statuses {

    private final Map<String, Word> entries = new LinkedHashMap<>();
    private final Map<String, Word> verbs = new LinkedHashMap<>();
    private final Map<String, Word> fates = new LinkedHashMap<>();
    private final Map<String, Word> nouns = new LinkedHashMap<>();
    private final Map<String, Word> adjectives = new LinkedHashMap<>();
    private final Map<String, Word> attributes = new LinkedHashMap<>();
    private final Map<String, Word> phrases = new LinkedHashMap<>();

    Statuses(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/statuses")) {
            var word = Word.of(entry);
            entries.put(entry.id(), word);
            put(entry.find("fate").isPresent() ? fates : verbs, entry.list("verbs"), word);
            put(nouns, entry.list("nouns"), word);
            put(adjectives, entry.list("adjectives"), word);
            put(attributes, entry.list("attributes"), word);
            put(phrases, entry.list("predicates"), word);
        }
    }

    private static void put(Map<String, Word> words, List<String> keys, Word word) {
        keys.forEach(key -> words.putIfAbsent(key, word));
    }

    /**
     * One entry of {@code policy/statuses}.
     *
     * @param said what the word says; none for a deed, whose mood says it
     * @param negated what its negation says, if anything
     * @param ends whether the deed ends the instrument, and so is itself the option
     * @param weak whether it says little ("discuss")
     * @param vague whether its nouns say little: what is promised or pursued may be given up in the same breath
     * @param presupposed whether the word takes for granted that the option has been done ("answer")
     * @param fate whether it tells what becomes of its subject
     * @param documents what does not demand when it is the subject, but lays down ("the bill calls for")
     */
    record Word(
            String id,
            Optional<Status> said,
            Optional<Status> negated,
            boolean ends,
            boolean weak,
            boolean vague,
            boolean presupposed,
            boolean fate,
            Set<String> documents) {

        static Word of(Entry entry) {
            return new Word(
                    entry.id(),
                    entry.find("status").map(Word::parse),
                    entry.find("negated").map(Word::parse),
                    entry.find("ends").isPresent(),
                    entry.find("strength").isPresent(),
                    entry.find("vague").isPresent(),
                    entry.find("presupposed").isPresent(),
                    entry.find("fate").isPresent(),
                    Set.copyOf(entry.list("documents")));
        }

        private static Status parse(String status) {
            return Status.valueOf(status.toUpperCase(Locale.ROOT));
        }

        boolean isVague() {
            return vague;
        }

        boolean isFate() {
            return fate;
        }

        boolean isPresupposed() {
            return presupposed;
        }

        boolean isDeed() {
            return said.isEmpty();
        }

        /** What it says, or its negation says. */
        Optional<Status> status(boolean isNegated) {
            return isNegated ? negated : said;
        }

        /** Whether it says something of what is hardly an instrument, too. */
        boolean isStrong() {
            return said.filter(
                            status -> status != Status.ADOPTED && status != Status.CONTINUED && status != Status.WARNED)
                    .isPresent();
        }

        /** Whether its negated complement is ruled out ("determined not to repeat it"). */
        boolean isPositive() {
            return said.filter(status -> status == Status.ADOPTED
                            || status == Status.CONTINUED
                            || status == Status.OFFERED
                            || status == Status.ON_TABLE)
                    .isPresent();
        }

        /** Whether who demands its negation rejects it ("urged them not to leave"). */
        boolean isDemand() {
            return said.equals(Optional.of(Status.DEMANDED));
        }

        boolean isDocument(Token subject) {
            return documents.contains(lemma(subject));
        }

        /** The same where a "not" before it is part of its own words ("not realistic"). */
        Word inSpiteOf(Tree tree, Token head) {
            boolean own = negated.isEmpty() && said.isPresent() && new Predicate(tree, head).isNegated();
            return own ? new Word(id, said, said, ends, weak, vague, presupposed, fate, documents) : this;
        }
    }

    /** What the words of an entry say. */
    Optional<Word> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    boolean hasVerb(String key) {
        return verbs.containsKey(key);
    }

    /** Whether a verb takes a phrase behind its preposition as what it is done to ("opt for", "back away from"). */
    boolean governs(Tree tree, Token verb, Token phrase) {
        return Phrases.preposition(tree, phrase)
                .filter(lead -> new Predicate(tree, verb)
                        .keys().stream().anyMatch(key -> key.endsWith(" " + lead) && hasVerb(key)))
                .isPresent();
    }

    Optional<Word> verb(Tree tree, Token verb) {
        return new Predicate(tree, verb)
                .keys().stream()
                        .flatMap(key -> Optional.ofNullable(verbs.get(key)).stream())
                        .findFirst();
    }

    /** What becomes of the subject of a verb: "the bill failed". */
    Optional<Word> fate(Tree tree, Token verb) {
        return Stream.concat(
                        new Predicate(tree, verb).keys().stream(),
                        tree.dependents(verb, "obj").map(object -> lemma(verb) + " " + lemma(object)))
                .flatMap(key -> Optional.ofNullable(fates.get(key)).stream())
                .findFirst();
    }

    Optional<Word> noun(Token noun) {
        return Optional.ofNullable(nouns.get(lemma(noun)));
    }

    Optional<Word> adjective(Token adjective) {
        return Optional.ofNullable(adjectives.get(lemma(adjective)));
    }

    Optional<Word> attribute(Token word) {
        return Optional.ofNullable(attributes.get(word.form().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(attributes.get(lemma(word))));
    }

    /** What a predicate behind "to be" says: "under review", "off the table", "possible". */
    Optional<Word> predicate(Tree tree, Token head) {
        int first = head.id();
        while (first > 1
                && first > head.id() - 4
                && tree.token(first - 1).head() == head.id()
                && tree.token(first - 1).is("case", "det", "advmod")) first--;
        for (int start = first; start <= head.id(); start++) {
            var words = new StringBuilder();
            for (int id = start; id <= head.id(); id++)
                words.append(id == start ? "" : " ")
                        .append(tree.token(id).form().toLowerCase(Locale.ROOT));
            var found = phrases.get(words.toString());
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
