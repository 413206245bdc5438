package dev.readout.eval.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    private static final Map<String, String> DIGESTS = Map.of("toy", "d1");
    private static final Floors FLOORS = Floors.none().updated(DIGESTS, List.of(score("F1", 0.75)), false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void letScoresThroughThatReachThem() {
        assertThat(FLOORS.check(DIGESTS, List.of(score("F1", 0.75)))).isEmpty();
        assertThat(FLOORS.check(DIGESTS, List.of(score("F1", 0.748)))).isEmpty();
        assertThat(FLOORS.check(DIGESTS, List.of(score("F1", 1)))).isEmpty();
    }

    @Test
    void sayWhichScoreFellAndByHowMuch() {
        var verdicts = FLOORS.check(DIGESTS, List.of(score("F1", 0.7)));

        assertThat(verdicts).containsExactly(new Verdict.Below("toy", "F1", 0.748, 0.7));
        assertThat(verdicts.getFirst().fails()).isTrue();
        assertThat(verdicts.getFirst().line()).isEqualTo("toy: F1 is 0.7000, below its floor of 0.748 by 0.0480");
    }

    @Test
    void failWhenAScoreIsNotMeasuredAnyMore() {
        assertThat(FLOORS.check(DIGESTS, List.of(score("other", 1))))
                .containsExactly(new Verdict.Unmeasured("toy", "F1"))
                .allMatch(Verdict::fails);
    }

    @Test
    void judgeNoScoreOfAChangedCorpus() {
        assertThat(FLOORS.check(Map.of("toy", "d2"), List.of(score("F1", 0.1))))
                .containsExactly(new Verdict.Changed("toy"))
                .allMatch(Verdict::fails);
    }

    @Test
    void sayWhichCorporaWereNotRunAndGoOn() {
        var verdicts = FLOORS.check(Map.of(), List.of());

        assertThat(verdicts).containsExactly(new Verdict.NotRun("toy", 1)).noneMatch(Verdict::fails);
        assertThat(verdicts.getFirst().line()).isEqualTo("toy: not run, 1 floor not checked");
    }

    @Test
    void riseWithTheScores() {
        var raised = FLOORS.updated(DIGESTS, List.of(score("F1", 0.8)), false);

        assertThat(raised.check(DIGESTS, List.of(score("F1", 0.797)))).hasSize(1);
        assertThat(raised.check(DIGESTS, List.of(score("F1", 0.798)))).isEmpty();
    }

    @Test
    void neverFallUnlessAllowed() {
        var worse = List.of(score("F1", 0.5));

        assertThat(FLOORS.updated(DIGESTS, worse, false).check(DIGESTS, worse)).hasSize(1);
        assertThat(FLOORS.updated(DIGESTS, worse, true).check(DIGESTS, worse)).isEmpty();
    }

    @Test
    void areDroppedOnlyIfAllowed() {
        var others = List.of(score("other", 0.5));

        assertThat(FLOORS.updated(DIGESTS, others, false).check(DIGESTS, others))
                .containsExactly(new Verdict.Unmeasured("toy", "F1"));
        assertThat(FLOORS.updated(DIGESTS, others, true).check(DIGESTS, others)).isEmpty();
    }

    @Test
    void keepThoseOfCorporaThatWereNotScored() {
        var updated = FLOORS.updated(Map.of("two", "d"), List.of(new Score("two", "F1", 0.3, Count.NONE)), true);

        assertThat(updated.check(DIGESTS, List.of(score("F1", 0.7))))
                .contains(new Verdict.Below("toy", "F1", 0.748, 0.7), new Verdict.NotRun("two", 1));
    }

    @Test
    void neverLieBelowNothing() {
        var none = Floors.none().updated(DIGESTS, List.of(score("F1", 0.001)), false);

        assertThat(none.check(DIGESTS, List.of(score("F1", 0)))).isEmpty();
    }

    @Test
    void areTheSameAfterWritingAndReading() throws IOException {
        var file = folder.resolve("floors.json");
        FLOORS.write(file);
        var before = Files.readString(file);
        Floors.read(file).write(file);

        assertThat(Files.readString(file)).isEqualTo(before).endsWith("}\n").contains("\"F1\" : 0.748");
    }

    @Test
    void refuseAFileOfAnotherFormatByName() throws IOException {
        var file = folder.resolve("floors.json");
        Files.writeString(file, "{\"corpora\": {}}");

        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> Floors.read(file))
                .withMessageContaining("floors.json")
                .withMessageContaining("readout.floors/1");
    }

    private static Score score(String what, double value) {
        return new Score("toy", what, value, Count.NONE);
    }
}
