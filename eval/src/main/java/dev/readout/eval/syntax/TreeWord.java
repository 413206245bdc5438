package dev.readout.eval.syntax;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.Optional;

/**
 * A word with its place in the tree, its head named by where that stands.
 *
 * @param span its characters
 * @param upos universal part of speech
 * @param head where the word stands that it depends on; empty for the root
 * @param deprel relation with its subtype
 */
record TreeWord(Span span, Upos upos, Optional<Span> head, String deprel) {

    static TreeWord of(Sentence sentence, Token token) {
        return new TreeWord(token.span(), token.upos(), sentence.head(token).map(Token::span), token.deprel());
    }

    /** The relation without its subtype. */
    String universalDeprel() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }
}
