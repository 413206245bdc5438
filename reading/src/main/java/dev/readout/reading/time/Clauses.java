package dev.readout.reading.time;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs of one sentence and the small words that hang on them, each looked up once: many times may stand under one verb,
 * and many words under one, so that asking again for each would take the square of the sentence's length. For one thread.
 */
final class Clauses {

    /** No tree of a language is deeper; what a parser made deeper is not climbed to the end. */
    static final int DEEPEST = 60;

    private final Tree tree;
    private final Map<Integer, SmallWords> smallWords = new HashMap<>();

    Clauses(Sentence sentence) {
        this.tree = new Tree(sentence);
    }

    /**
     * What the auxiliaries, copulas and markers of a verb say together.
     *
     * @param first part of speech (XPOS) of the first auxiliary or copula, if there is one
     */
    record SmallWords(
            boolean copula,
            boolean auxiliary,
            boolean have,
            boolean modal,
            boolean past,
            boolean base,
            boolean to,
            Optional<String> first) {

        private static SmallWords of(List<Token> dependents) {
            var helping =
                    dependents.stream().filter(token -> token.is("aux", "cop")).toList();
            return new SmallWords(
                    helping.stream().anyMatch(token -> token.is("cop")),
                    helping.stream().anyMatch(token -> token.is("aux")),
                    helping.stream().anyMatch(token -> token.lemma().equals("have")),
                    helping.stream().anyMatch(token -> token.xpos().equals("MD")),
                    helping.stream().anyMatch(token -> token.xpos().equals("VBD")),
                    helping.stream().anyMatch(token -> token.xpos().equals("VB")),
                    dependents.stream()
                            .anyMatch(token ->
                                    token.is("mark", "aux") && token.lemma().equals("to")),
                    helping.stream().map(Token::xpos).findFirst());
        }
    }

    SmallWords smallWords(Token verb) {
        return smallWords.computeIfAbsent(verb.id(), id -> SmallWords.of(tree.dependents(verb)));
    }

    Sentence sentence() {
        return tree.sentence();
    }

    Optional<Token> head(Token token) {
        return tree.head(token);
    }

    /** The token of a phrase that the rest of it hangs on. */
    Token top(List<Token> phrase) {
        for (var token : phrase) {
            var head = head(token);
            if (head.isEmpty() || !phrase.contains(head.get())) return token;
        }
        return phrase.getFirst();
    }

    /** The verb, or the noun or adjective with a copula, that a token stands under; itself counts. */
    Optional<Token> governor(Token token) {
        var at = Optional.of(token);
        for (int steps = 0; steps < DEEPEST && at.isPresent(); steps++) {
            if (isPredicate(at.get())) return at;
            at = head(at.get());
        }
        return Optional.empty();
    }

    private boolean isPredicate(Token token) {
        if (token.upos() == Upos.VERB) return !token.is("amod", "compound");
        return (token.upos() == Upos.AUX && !token.is("aux", "cop"))
                || smallWords(token).copula();
    }

    /** The verb above a verb. */
    Optional<Token> higher(Token verb) {
        return head(verb).flatMap(this::governor).filter(head -> !head.equals(verb));
    }

    boolean isPast(Token verb) {
        return verb.xpos().equals("VBD") || smallWords(verb).past();
    }

    boolean isInfinitive(Token verb) {
        var words = smallWords(verb);
        return (verb.xpos().equals("VB") || words.base()) && words.to();
    }
}
