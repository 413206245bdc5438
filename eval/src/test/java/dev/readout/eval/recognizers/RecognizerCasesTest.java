package dev.readout.eval.recognizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizerCasesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void readsStretchesWithTheirEndInside() throws IOException {
        var only = cases("""
                [{"Input": "Go on May 3", "Context": {"ReferenceDateTime": "2024-05-01T10:30:00"}, "Results": [
                  {"Start": 6, "End": 10, "TypeName": "datetimeV2.date",
                   "Resolution": {"values": [{"timex": "XXXX-05-03", "value": "2024-05-03"}]}}]}]
                """).getFirst();

        assertThat(only.id()).isEqualTo("Spec#0");
        assertThat(only.wanted()).singleElement().satisfies(wanted -> {
            assertThat(wanted.span()).isEqualTo(new Span(6, 11));
            assertThat(wanted.answers()).extracting(Answer::filledTimex).containsExactly("2024-05-03");
        });
        assertThat(only.article().published().interval().from().orElseThrow()).hasToString("2024-05-01T10:30");
    }

    @Test
    void leavesOutWhatTheReferenceDoesNotSupport() throws IOException {
        assertThat(cases("[{\"Input\": \"Go\", \"NotSupported\": \"dotnet, java\", \"Results\": []}]"))
                .isEmpty();
    }

    @Test
    void refusesAListOfCasesWithoutAClass() {
        assertThatThrownBy(() -> OutOfScope.of("Spec#0")).isInstanceOf(CorpusException.class);
        assertThat(OutOfScope.of("# why\nSpec#0\tmeals\n").holds("Spec#0")).isTrue();
    }

    @Test
    void listsItsOwnCasesWithTheirClasses() {
        assertThat(OutOfScope.listed().holds("DateTimeModel#559")).isTrue();
    }

    private List<RecognizerCase> cases(String json) throws IOException {
        var file = folder.resolve("Spec.json");
        Files.writeString(file, json);
        return RecognizerCases.read(List.of(file));
    }
}
