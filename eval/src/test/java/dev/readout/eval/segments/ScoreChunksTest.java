package dev.readout.eval.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.model.Grounds;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreChunksTest {

    private static final Segment SEGMENT =
            segment("``/B-content The/I-content ferry/I-content will/I-content run/I-content ,/I-content ''/I-content "
                    + "Ann/B-source Lee/I-source said/B-cue ./O "
                    + "She/B-source added/B-cue that/B-content nobody/I-content slept/I-content ./O");

    @Test
    void givesFullMarksToTheSameRunsWithoutMarksAndThat() {
        assertThat(counts(
                        statement("Ann Lee", "said", "The ferry will run"), statement("She", "added", "nobody slept")))
                .containsExactly(new Count(2, 2, 2), new Count(2, 2, 2), new Count(2, 2, 2));
    }

    @Test
    void levelsMarksAndThatOnOurSideToo() {
        assertThat(counts(
                        statement("Ann Lee", "said", "“The ferry will run,”"),
                        statement("She", "added", "that nobody slept.")))
                .containsExactly(new Count(2, 2, 2), new Count(2, 2, 2), new Count(2, 2, 2));
    }

    @Test
    void givesNoMarksForOneTokenTooFew() {
        assertThat(counts(statement("Lee", "said", "The ferry will")))
                .containsExactly(new Count(0, 1, 2), new Count(1, 1, 2), new Count(0, 1, 2));
    }

    @Test
    void countsARunThatServesTwoStatementsOnce() {
        assertThat(counts(
                        statement("Ann Lee", "said", "The ferry will run"),
                        statement("Ann Lee", "said", "nobody slept")))
                .containsExactly(new Count(1, 1, 2), new Count(1, 1, 2), new Count(2, 2, 2));
    }

    @Test
    void scoresEachStretchOfADiscontinuousContent() {
        assertThat(counts(statement("Ann Lee", "said", "The ferry will run", "nobody slept")))
                .containsExactly(new Count(1, 1, 2), new Count(1, 1, 2), new Count(2, 2, 2));
    }

    @Test
    void countsNothingForASegmentWithoutLabelsOrStatements() {
        var scorer = new ScoreChunks("segments", mistake -> {});
        var empty = segment("Nobody/O spoke/O ./O");
        var typeset = Typeset.of(empty);
        scorer.add(empty, typeset, new Reading(typeset.article(), List.of(), List.of(), List.of()));

        assertThat(scorer.scores()).extracting(Score::count).containsOnly(Count.NONE);
    }

    @Test
    void beginsARunAtAnInsideLabelOfAnotherRole() {
        var odd = segment("Ann/I-source said/I-cue nothing/I-content new/I-content");

        assertThat(Chunk.labelled(odd))
                .containsExactlyInAnyOrder(
                        new Chunk(Chunk.Role.SOURCE, 0, 0),
                        new Chunk(Chunk.Role.CUE, 1, 1),
                        new Chunk(Chunk.Role.CONTENT, 2, 3));
    }

    private static List<Count> counts(Statement... statements) {
        var scorer = new ScoreChunks("segments", mistake -> {});
        var typeset = Typeset.of(SEGMENT);
        scorer.add(SEGMENT, typeset, new Reading(typeset.article(), List.of(), List.of(), List.of(statements)));
        return scorer.scores().stream().map(Score::count).toList();
    }

    private static Segment segment(String tokensAndLabels) {
        var tokens = Stream.of(tokensAndLabels.split(" "))
                .map(token -> token.substring(0, token.lastIndexOf('/')))
                .toList();
        var labels = Stream.of(tokensAndLabels.split(" "))
                .map(token -> token.substring(token.lastIndexOf('/') + 1))
                .toList();
        return new Segment(1, tokens, labels);
    }

    private static Statement statement(String source, String cue, String... content) {
        var spans = IntStream.range(0, content.length)
                .mapToObj(i -> span(content[i]))
                .toList();
        return Statement.builder(
                        new StatementId(source + cue + content[0]),
                        spans,
                        new Grounds(1, Grounds.Voice.SPEAKER, "test", spans))
                .source(Optional.of(span(source)))
                .cue(Optional.of(span(cue)))
                .build();
    }

    private static Span span(String words) {
        var text = Typeset.of(SEGMENT).article().text();
        int start = text.value().indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the segment: " + words);
        return text.spanOfUnits(start, start + words.length());
    }
}
