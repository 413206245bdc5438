package dev.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.language.Linguist;
import dev.readout.language.LinguisticText;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Plover;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import dev.readout.model.dossier.Variant;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a small invented shared folder, with a reader that finds whatever stands before the first " said". */
class EvaluationTest {

    /** Those that articles and sentences are read for; what is only taken in has tests of its own. */
    private static final Set<Corpus> READ = EnumSet.complementOf(
            EnumSet.of(Corpus.FEEDS, Corpus.URLS, Corpus.WARC, Corpus.PAGES, Corpus.DOCUMENTS, Corpus.TRANSCRIPTS));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path shared;

    @BeforeEach
    void writeTheCorpora() throws IOException {
        write("seeds/a.txt", "The quay is wet, Ann said.");
        write("gold/seeds.json", """
                {"articles": [{"id": "a", "file": "a.txt", "published": null}], "actors": [],
                 "statements": [{"id": "s", "article": "a", "speaker": "ann", "kind": "indirect", "act": "assertion",
                 "cue": {"start": 21, "end": 25}, "said_on": {},
                 "content": [{"text": "The quay is wet", "start": 0, "end": 15}]}]}
                """);
        write("data/attribution/polnear/dev/text/b.txt", "The quay is dry, Bob said.");
        write("data/attribution/polnear/dev/attributions/b_one.ann", """
                T1\tSource 17 20\tBob
                T2\tCue 21 25\tsaid
                T3\tContent 0 15\tThe quay is dry
                E1\tAttribution:T2 Cue:T2 Source:T1 Content:T3
                """);
        write("data/attribution/polnear/dev/attributions/b_two.ann", "");
        write(
                "data/attribution/cofenet-segments/valid.txt",
                "{\"tokens\": [\"It\", \"rained\", \",\", \"Bob\", \"said\"], \"labels\": [\"B-content\", \"I-content\","
                        + " \"O\", \"B-source\", \"B-cue\"]}\n");
        write("data/time/recognizers/DateTimeModel.json", "[{\"Input\": \"Go.\", \"Results\": []}]");
        write("data/time/recognizers/MergedParser.json", "[]");
        write("data/events/plover-train.tsv", """
                \tsentence_id\tsentence\tmarked_sentence\tgold_root
                1\t7\tAnn met Bob.\t<s>Ann</s> met <t>Bob</t>.\tCONSULT
                """);
        write("data/syntax/ewt-dev.conllu", "# text = Go\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n");
    }

    @Test
    void scoresEachCorpusInOrder() throws InterruptedException {
        var scores = evaluation(file -> article(file), Watcher.NONE).run(READ);

        assertThat(scores)
                .extracting(Score::corpus)
                .containsSubsequence("gold", "polnear", "segments", "las", "recognizers", "events");
        assertThat(value(scores, "statements F1")).isEqualTo(1);
        assertThat(value(scores, "attributions exact F1")).isEqualTo(1);
        assertThat(value(scores, "sure: attributions exact F1")).isZero();
        assertThat(value(scores, "content exact F1")).isEqualTo(1);
        assertThat(value(scores, "LAS F1")).isZero();
    }

    @Test
    void scoresOnlyWhatIsAskedFor() throws InterruptedException {
        var scores = evaluation(file -> article(file), Watcher.NONE).run(EnumSet.of(Corpus.LAS));

        assertThat(scores).extracting(Score::corpus).containsOnly("las");
    }

    @Test
    void countsAFileThatCannotBeReadAsReadWithNothingFound() throws InterruptedException {
        var unread = new ArrayList<String>();
        var mistakes = new ArrayList<Mistake>();
        var watcher = new Watcher() {
            @Override
            public void unread(Corpus corpus, String document, String why) {
                unread.add(corpus.label() + " " + why);
            }

            @Override
            public void mistake(Mistake mistake) {
                mistakes.add(mistake);
            }
        };
        var scores =
                evaluation(file -> Outcome.dropped(() -> "no text"), watcher).run(EnumSet.of(Corpus.GOLD));

        assertThat(unread).containsExactly("gold no text");
        assertThat(value(scores, "statements F1")).isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsOnly(Mistake.Kind.MISSED);
    }

    @Test
    void saysWhatIsPresentAndItsDigests() throws IOException {
        var evaluation = evaluation(file -> article(file), Watcher.NONE);
        assertThat(evaluation.present()).isEqualTo(READ);
        assertThat(evaluation.digests(EnumSet.of(Corpus.LAS))).containsOnlyKeys("las");

        Files.delete(shared.resolve("gold/seeds.json"));
        assertThat(evaluation.present()).doesNotContain(Corpus.GOLD);
    }

    @Test
    void knowsCorporaByTheirLabels() {
        assertThat(Corpus.labelled("polnear")).contains(Corpus.POLNEAR);
        assertThat(Corpus.labelled("Polnear")).isEmpty();
    }

    private Evaluation evaluation(Stage<Path, Article> articles, Watcher watcher) {
        Linguist linguist = article -> new LinguisticText(article, List.of());
        return new Evaluation(
                shared,
                new Engines(
                        articles,
                        linguist,
                        EvaluationTest::read,
                        EvaluationTest::dossier,
                        (sentence, source, target) -> Optional.of(Plover.CONSULT)),
                2,
                watcher);
    }

    /** Each statement its own utterance, nobody a party. */
    private static Outcome<Dossier> dossier(List<Reading> readings) {
        var utterances = readings.stream()
                .flatMap(reading -> reading.statements().stream()
                        .map(said -> new StatementRef(reading.article().id(), said.id())))
                .map(EvaluationTest::utterance)
                .toList();
        return Outcome.kept(
                new Dossier("test", Optional.empty(), readings, List.of(), List.of(), utterances, List.of()));
    }

    private static Utterance utterance(StatementRef ref) {
        return new Utterance(
                UtteranceId.of(ref),
                List.of(),
                Interval.open(),
                Optional.empty(),
                List.of(new Variant(ref, 1, "the only report")));
    }

    private static Outcome<Article> article(Path file) {
        try {
            return Outcome.kept(Article.ofBody(file.toString(), new Text(Files.readString(file)), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Reading> read(Article article) {
        var text = article.text().value();
        int comma = text.indexOf(',');
        int said = text.indexOf(" said");
        if (said < 0) return Outcome.kept(new Reading(article, List.of(), List.of(), List.of()));
        var content = new Span(0, comma);
        var statement = Statement.builder(
                        new StatementId("s1"),
                        List.of(content),
                        new Grounds(0.5, Grounds.Voice.SPEAKER, "test", List.of(content)))
                .source(Optional.of(new Span(comma + 2, said)))
                .cue(Optional.of(new Span(said + 1, said + 5)))
                .manner(Statement.Manner.INDIRECT)
                .build();
        return Outcome.kept(new Reading(article, List.of(), List.of(), List.of(statement)));
    }

    private static double value(List<Score> scores, String what) {
        return scores.stream()
                .filter(score -> score.what().equals(what))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void write(String file, String text) throws IOException {
        var path = shared.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
