package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final List<Token> tokens = new ArrayList<>();

    @Test
    void namesAPersonWithoutTheOffice() {
        word("Minister", Upos.PROPN, "NNP", 4, "nmod:desc");
        word("of", Upos.ADP, "IN", 3, "case");
        word("Transport", Upos.PROPN, "NNP", 1, "nmod");
        word("Mara", Upos.PROPN, "NNP", 6, "nsubj");
        word("Quill", Upos.PROPN, "NNP", 4, "flat");
        word("spoke", Upos.VERB, "VBD", 0, "root");

        assertThat(mentions("person", 0, 4)).containsExactly(mention(4, 5, EntityMention.Type.PERSON));
    }

    @Test
    void leavesOutWhatIsSaidOfAPersonBehindAComma() {
        word("Mara", Upos.PROPN, "NNP", 7, "nsubj");
        word("Quill", Upos.PROPN, "NNP", 1, "flat");
        word(",", Upos.PUNCT, ",", 5, "punct");
        word("a", Upos.DET, "DT", 5, "det");
        word("lawyer", Upos.NOUN, "NN", 1, "appos");
        word(",", Upos.PUNCT, ",", 5, "punct");
        word("spoke", Upos.VERB, "VBD", 0, "root");

        assertThat(mentions("person", 0, 5)).containsExactly(mention(1, 2, EntityMention.Type.PERSON));
    }

    @Test
    void leavesTheArticleOfAnOrganizationOut() {
        word("the", Upos.DET, "DT", 3, "det");
        word("Harbour", Upos.PROPN, "NNP", 3, "compound");
        word("Council", Upos.PROPN, "NNP", 0, "root");

        assertThat(mentions("organization", 0, 2)).containsExactly(mention(2, 3, EntityMention.Type.ORGANIZATION));
    }

    @Test
    void takesNamesOfPeoplesForGroups() {
        word("Ostranans", Upos.PROPN, "NNPS", 2, "nsubj");
        word("wait", Upos.VERB, "VBP", 0, "root");

        assertThat(Mentions.of(List.of(), 0, tokens)).containsExactly(mention(1, 1, EntityMention.Type.GROUP));
        assertThat(mentions("person", 0, 0)).containsExactly(mention(1, 1, EntityMention.Type.GROUP));
    }

    @Test
    void endsANameWithItsSentence() {
        word("Mara", Upos.PROPN, "NNP", 0, "root");

        assertThat(Mentions.of(List.of(new LabelChain.Run("person", 7, 9)), 7, tokens))
                .containsExactly(mention(1, 1, EntityMention.Type.PERSON));
        assertThat(Mentions.of(List.of(new LabelChain.Run("person", 5, 7)), 7, tokens))
                .isEmpty();
    }

    private List<EntityMention> mentions(String kind, int first, int last) {
        return Mentions.of(List.of(new LabelChain.Run(kind, first, last)), 0, tokens);
    }

    private void word(String form, Upos upos, String xpos, int head, String relation) {
        int start = tokens.isEmpty() ? 0 : tokens.getLast().span().end() + 1;
        var span = new Span(start, start + form.length());
        tokens.add(new Token(tokens.size() + 1, span, form, form, upos, xpos, head, relation));
    }

    private EntityMention mention(int first, int last, EntityMention.Type type) {
        var span = tokens.get(first - 1).span().cover(tokens.get(last - 1).span());
        return new EntityMention(span, first, last, type);
    }
}
