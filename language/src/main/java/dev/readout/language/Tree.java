package dev.readout.language;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence with its dependents looked up once, to be walked in linear time. Positions are token ids, from 1.
 *
 * <p>Immutable; threads may share it.
 */
public final class Tree {

    private final Sentence sentence;
    private final List<List<Token>> dependents;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        this.dependents = new ArrayList<>(sentence.tokens().size() + 1);
        for (int id = 0; id <= sentence.tokens().size(); id++) dependents.add(new ArrayList<>(2));
        for (var token : sentence.tokens()) dependents.get(token.head()).add(token);
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public Token token(int id) {
        return sentence.token(id);
    }

    public int size() {
        return sentence.tokens().size();
    }

    /** The token before, if there is one. */
    public Optional<Token> before(Token token) {
        return token.id() > 1 ? Optional.of(token(token.id() - 1)) : Optional.empty();
    }

    /** The token after, if there is one. */
    public Optional<Token> after(Token token) {
        return token.id() < size() ? Optional.of(token(token.id() + 1)) : Optional.empty();
    }

    public Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    public List<Token> dependents(Token token) {
        return dependents.get(token.id());
    }

    public Stream<Token> dependents(Token token, String... relations) {
        return dependents.get(token.id()).stream().filter(other -> other.is(relations));
    }

    public Optional<Token> dependent(Token token, String... relations) {
        return dependents(token, relations).findFirst();
    }

    /** A token and all that hangs from it. */
    public BitSet subtree(Token top) {
        return subtree(top, new BitSet());
    }

    /** A token and all that hangs from it, but for the left out and what hangs from them. */
    public BitSet subtree(Token top, BitSet leftOut) {
        var found = new BitSet(size() + 1);
        var open = new ArrayList<Token>();
        open.add(top);
        while (!open.isEmpty()) {
            var token = open.removeLast();
            if (found.get(token.id()) || leftOut.get(token.id())) continue;
            found.set(token.id());
            open.addAll(dependents(token));
        }
        return found;
    }

    /** Whether a token hangs, at any depth, from another. */
    public boolean isUnder(Token token, Token top) {
        int steps = size();
        for (var at = Optional.of(token); at.isPresent() && steps >= 0; at = head(at.get()), steps--) {
            if (at.get().id() == top.id()) return true;
        }
        return false;
    }

    /** From the first to the last token, both inside. */
    public Span span(int firstId, int lastId) {
        return token(firstId).span().cover(token(lastId).span());
    }

    /** From the first to the last token of a set. */
    public Span span(BitSet ids) {
        return span(ids.nextSetBit(0), ids.length() - 1);
    }

    /** The tokens within a span of the text. */
    public List<Token> within(Span span) {
        return tokens().stream().filter(token -> span.contains(token.span())).toList();
    }

    /** The unbroken run of a set around an id; single marks that are missing do not break it. */
    public BitSet around(BitSet ids, int id) {
        int first = id;
        while (first > 1 && (ids.get(first - 1) || (isMark(first - 1) && first > 2 && ids.get(first - 2)))) first--;
        int last = id;
        while (last < size() && (ids.get(last + 1) || (isMark(last + 1) && ids.get(last + 2)))) last++;
        var run = new BitSet();
        run.set(first, last + 1);
        return run;
    }

    private boolean isMark(int id) {
        return token(id).upos() == Upos.PUNCT;
    }
}
