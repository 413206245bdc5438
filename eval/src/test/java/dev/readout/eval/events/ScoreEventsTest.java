package dev.readout.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Article;
import dev.readout.model.Plover;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreEventsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void meansTheF1OfTheCodesThatTheCorpusHas() throws IOException {
        var scores = scores("<s>Ann</s> met <t>Bob</t>\tCONSULT", "<s>Ann</s> hit <t>Bob</t>\tASSAULT");

        assertThat(value(scores, "CONSULT F1")).isCloseTo(2 / 3.0, within());
        assertThat(value(scores, "ASSAULT F1")).isZero();
        assertThat(value(scores, "macro F1")).isCloseTo(1 / 3.0, within());
        assertThat(mistakes).extracting(Mistake::what).containsExactly("ASSAULT taken for CONSULT");
    }

    @Test
    void givesTheCoderTheSidesWithoutTheirMarks() {
        var marked = MarkedSentence.parse("<s><t>Ann</t>'s men</s> left");

        assertThat(marked.text().value()).isEqualTo("Ann's men left");
        assertThat(marked.source()).containsExactly(new Span(0, 9));
        assertThat(marked.target()).containsExactly(new Span(0, 3));
    }

    @Test
    void saysWhichTableCannotBeRead() throws IOException {
        var table = Files.writeString(folder.resolve("t.tsv"), "sentence\tgold_root\nAnn\tNOTHING\n");

        assertThatThrownBy(() ->
                        new ScoreEvents("events", table, (sentence, source, target) -> Optional.empty(), mistakes::add))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("t.tsv");
    }

    private List<Score> scores(String... rows) throws IOException {
        var table = new StringBuilder("sentence_id\tsentence\tmarked_sentence\tgold_root\n");
        for (var row : rows)
            table.append("1\t")
                    .append(row.split("\t")[0])
                    .append('\t')
                    .append(row)
                    .append('\n');
        var file = Files.writeString(folder.resolve("t.tsv"), table);
        var scorer = new ScoreEvents(
                "events", file, (sentence, source, target) -> Optional.of(Plover.CONSULT), mistakes::add);
        scorer.add(scorer.articles().stream().map(ScoreEventsTest::oneWord).toList());
        return scorer.scores();
    }

    private static LinguisticText oneWord(Article article) {
        var span = new Span(0, 3);
        var word = new Token(1, span, "Ann", "Ann", Upos.PROPN, "NNP", 0, "root");
        return new LinguisticText(article, List.of(new Sentence(Zone.BODY, 0, List.of(word), List.of())));
    }

    private static double value(List<Score> scores, String what) {
        return scores.stream()
                .filter(score -> score.what().equals(what))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
