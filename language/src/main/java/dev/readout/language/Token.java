package dev.readout.language;

import dev.readout.model.Span;

/**
 * A word or mark of a sentence, with its place in the tree; the fields are those of CoNLL-U.
 *
 * @param id position in the sentence, from 1
 * @param span where it stands in the article's text
 * @param form its words as printed
 * @param lemma its base form, in lower case unless it is a name
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param head id of the token it depends on; 0 for the root
 * @param deprel Universal Dependencies v2 relation, with its subtype ({@code nsubj:pass})
 */
public record Token(int id, Span span, String form, String lemma, Upos upos, String xpos, int head, String deprel) {

    public Token {
        if (id < 1) throw new IllegalArgumentException("ids count from 1, was " + id);
        if (head < 0 || head == id) throw new IllegalArgumentException("no such head: " + head + " of token " + id);
    }

    /** Whether its relation is one of these, or a subtype of one ({@code nsubj} takes {@code nsubj:pass}). */
    public boolean is(String... relations) {
        for (var relation : relations) {
            if (deprel.startsWith(relation)
                    && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':')) {
                return true;
            }
        }
        return false;
    }
}
