package dev.readout.reading.time;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tree of one sentence, with what depends on each token at hand. Immutable. */
final class Tree {

    /** No tree of a language is deeper; what a parser made deeper is not climbed to the end. */
    static final int DEEPEST = 60;

    private final Sentence sentence;
    private final List<List<Token>> dependents = new ArrayList<>();

    Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int id = 0; id <= sentence.tokens().size(); id++) dependents.add(new ArrayList<>(0));
        for (var token : sentence.tokens()) dependents.get(token.head()).add(token);
    }

    Sentence sentence() {
        return sentence;
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    /** The dependents whose relation is one of these, or a subtype of one. */
    Stream<Token> dependents(Token token, String... relations) {
        return dependents.get(token.id()).stream().filter(other -> other.is(relations));
    }

    /** The token of a phrase that the rest of it hangs on. */
    Token top(List<Token> phrase) {
        for (var token : phrase) {
            var head = head(token);
            if (head.isEmpty() || !phrase.contains(head.get())) return token;
        }
        return phrase.getFirst();
    }
}
