package dev.readout.language;

import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence: a tree of tokens in Universal Dependencies v2.
 *
 * @param zone which part of the article it stands in
 * @param block index in {@link dev.readout.model.Article#blocks()} of the paragraph, title or furniture it stands in
 * @param tokens never empty; {@code tokens.get(i).id() == i + 1}
 * @param entities named entities, in the order of the text, not overlapping
 */
public record Sentence(Zone zone, int block, List<Token> tokens, List<EntityMention> entities) {

    public Sentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        if (tokens.isEmpty()) throw new IllegalArgumentException("a sentence must have tokens");
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.id() != i + 1) throw new IllegalArgumentException("ids must count from 1, was " + token);
            if (token.head() > tokens.size()) throw new IllegalArgumentException("no such head: " + token);
        }
    }

    /** From its first to its last token. */
    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    /** The token with this id, counted from 1. */
    public Token token(int id) {
        return tokens.get(id - 1);
    }

    /** The token that a token depends on; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The first token that depends on none. */
    public Token root() {
        return tokens.stream().filter(token -> token.head() == 0).findFirst().orElseGet(tokens::getFirst);
    }

    /** The tokens that depend on a token, in the order of the text. */
    public List<Token> dependents(Token token) {
        return tokens.stream().filter(other -> other.head() == token.id()).toList();
    }

    /** Those dependents whose relation is one of these, or a subtype of one ({@code nsubj} takes {@code nsubj:pass}). */
    public Stream<Token> dependents(Token token, String... relations) {
        return tokens.stream().filter(other -> other.head() == token.id() && other.is(relations));
    }
}
