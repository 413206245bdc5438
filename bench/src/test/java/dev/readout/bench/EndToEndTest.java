package dev.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.Text;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndToEndTest {

    private static final Reading EMPTY =
            new Reading(Article.ofBody("a", new Text("Rain."), List.of()), List.of(), List.of(), List.of());

    @Test
    void readsAllFilesInEveryRoundAfterWarmingUp() throws InterruptedException {
        var reads = new AtomicInteger();
        var printed = run(3, file -> {
            reads.incrementAndGet();
            return Outcome.kept(EMPTY);
        });

        // Two warm-ups and three rounds, each on one thread and on two, of two files.
        assertThat(reads).hasValue((2 + 3) * 2 * 2);
        assertThat(printed).contains("round 3 ", "two threads over one", "same readings on two threads  yes");
    }

    @Test
    void saysHowManyWereNotRead() throws InterruptedException {
        assertThat(run(1, file -> Outcome.dropped(() -> "no text")))
                .containsPattern("not read +2")
                .doesNotContain("NO\n");
    }

    @Test
    void takesTextFilesFromFolders(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "b");
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("c.md"), "c");

        assertThat(Articles.in(List.of(folder.toString())))
                .containsExactly(folder.resolve("a.txt"), folder.resolve("b.txt"));
    }

    @Test
    void refusesAFolderWithoutTexts(@TempDir Path folder) {
        assertThatIOException().isThrownBy(() -> Articles.in(List.of(folder.toString())));
    }

    @Test
    void readsThePeakOfAProcess() {
        assertThat(Memory.peakMebibytes("VmPeak:\t  99 kB\nVmHWM:\t  204800 kB\n"))
                .hasValue(200);
        assertThat(Memory.peakMebibytes("nothing")).isEmpty();
    }

    private static String run(int rounds, Stage<Path, Reading> read) throws InterruptedException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new EndToEnd(read, List.of(Path.of("a"), Path.of("b")), out).run(rounds);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
