package dev.readout.eval.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSyntaxTest {

    private static final String TREES = """
            # newdoc id = one
            # text = Ferries don't run.
            1\tFerries\tferry\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\trun\trun\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\tnow\tnow\tADV\tRB\t_\t_\t_\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # newdoc id = two
            # text = 😀 It was closed
            1\t😀\t😀\tSYM\tNFP\t_\t4\tdiscourse\t_\t_
            2\tIt\tit\tPRON\tPRP\t_\t4\tnsubj:pass\t_\t_
            3\twas\tbe\tAUX\tVBD\t_\t4\taux:pass\t_\t_
            4\tclosed\tclose\tVERB\tVBN\t_\t0\troot\t_\t_
            """;

    private static final List<TreebankDocument> GOLD = Treebank.parse("test", TREES);

    @Test
    void readsDocumentsWithTheirSentencesAsParagraphs() {
        assertThat(GOLD).hasSize(2);
        assertThat(GOLD.getFirst().article().text().value()).isEqualTo("Ferries don't run.\n");
        assertThat(GOLD.getLast().article().body()).containsExactly(new Span(0, 15));
    }

    @Test
    void sharesATokenOutAmongItsWordsAndCountsCodePoints() {
        assertThat(GOLD.getFirst().words())
                .extracting(TreeWord::span)
                .containsExactly(new Span(0, 7), new Span(8, 10), new Span(10, 13), new Span(14, 17), new Span(17, 18));
        assertThat(GOLD.getLast().words().getFirst().span()).isEqualTo(new Span(0, 1));
    }

    @Test
    void givesFullMarksToTheSameTrees() {
        assertThat(scores(perfect(0), perfect(1))).extracting(Score::value).containsOnly(1.0);
    }

    @Test
    void forgivesASubtypeInOneScoreOnly() {
        var tokens = new ArrayList<>(perfect(1));
        tokens.set(1, relabelled(tokens.get(1), "nsubj"));
        var scores = scores(perfect(0), tokens);

        assertThat(count(scores, "LAS F1")).isEqualTo(new Count(9, 9, 9));
        assertThat(count(scores, "LAS with subtypes F1")).isEqualTo(new Count(8, 9, 9));
    }

    @Test
    void losesWordsThatAreCutElsewhereAndWhatDependsOnThem() {
        // "don't" as one word: two words of the gold have no partner; the others stand.
        var tokens = List.of(
                token(1, 0, 7, Upos.NOUN, 3, "nsubj"),
                token(2, 8, 13, Upos.AUX, 3, "aux"),
                token(3, 14, 17, Upos.VERB, 0, "root"),
                token(4, 17, 18, Upos.PUNCT, 3, "punct"));
        var scores = scores(tokens, perfect(1));

        assertThat(count(scores, "words F1")).isEqualTo(new Count(7, 8, 9));
        assertThat(count(scores, "LAS F1")).isEqualTo(new Count(7, 8, 9));
    }

    @Test
    void marksHeadsLabelsAndTagsApart() {
        var tokens = new ArrayList<>(perfect(1));
        tokens.set(0, token(1, 0, 1, Upos.PUNCT, 2, "discourse"));
        tokens.set(2, relabelled(tokens.get(2), "cop"));
        var scores = scores(perfect(0), tokens);

        assertThat(count(scores, "UPOS F1").right()).isEqualTo(8);
        assertThat(count(scores, "UAS F1").right()).isEqualTo(8);
        assertThat(count(scores, "LAS F1").right()).isEqualTo(7);
    }

    @Test
    void givesNoMarksForNothing() {
        assertThat(count(scores(List.of(), List.of()), "LAS F1")).isEqualTo(new Count(0, 0, 9));
    }

    @Test
    void refusesASentenceWhoseWordsAreNotItsText() {
        var wrong = "# text = One two\n1\tOne\t_\tNUM\t_\t_\t0\troot\t_\t_\n2\tthree\t_\tNUM\t_\t_\t1\tdep\t_\t_\n";

        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> Treebank.parse("wrong.conllu", wrong))
                .withMessageContaining("wrong.conllu");
    }

    private static List<Token> perfect(int document) {
        var words = GOLD.get(document).words();
        var tokens = new ArrayList<Token>();
        for (var word : words) {
            int head = word.head()
                    .map(span -> words.stream().map(TreeWord::span).toList().indexOf(span) + 1)
                    .orElse(0);
            tokens.add(
                    token(tokens.size() + 1, word.span().start(), word.span().end(), word.upos(), head, word.deprel()));
        }
        return tokens;
    }

    private static Token token(int id, int start, int end, Upos upos, int head, String deprel) {
        return new Token(id, new Span(start, end), "x", "x", upos, "X", head, deprel);
    }

    private static Token relabelled(Token token, String deprel) {
        return token(token.id(), token.span().start(), token.span().end(), token.upos(), token.head(), deprel);
    }

    private static List<Score> scores(List<Token> first, List<Token> second) {
        var scorer = new ScoreSyntax("las");
        scorer.add(GOLD.getFirst(), read(GOLD.getFirst(), first));
        scorer.add(GOLD.getLast(), read(GOLD.getLast(), second));
        return scorer.scores();
    }

    private static LinguisticText read(TreebankDocument document, List<Token> tokens) {
        List<Sentence> sentences =
                tokens.isEmpty() ? List.of() : List.of(new Sentence(Zone.BODY, 0, tokens, List.of()));
        return new LinguisticText(document.article(), sentences);
    }

    private static Count count(List<Score> scores, String what) {
        return scores.stream()
                .filter(score -> score.what().equals(what))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
