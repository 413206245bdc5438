package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.ReadDocument;
import dev.readout.intake.fetch.FetchSettings;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of articles can hold besides: each ends with one line that says why, and nothing else is lost by it. */
@DisabledOnOs(OS.WINDOWS)
class OddInputTest {

    private static final String REPORT =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void writeAnArticle() throws IOException {
        Files.writeString(folder.resolve("zz-article.txt"), REPORT);
    }

    @Test
    void namesEachFileThatCannotBeReadInOneLineAndReadsTheRest() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createFile(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("gone"));
        pipe("d.txt");
        pipe("e.md");
        pipe("f.zip");
        pipe("g.xml.html");

        assertThat(outcomes(CoverageFiles.of(List.of(folder.toString()))))
                .containsExactly(
                        "a.txt: is empty: there is nothing to read",
                        "b.txt: is a symbolic link that leads back to itself: name the file it should lead to",
                        "c.txt: there is no such file: check the path",
                        "d.txt: is a device, pipe or socket: give a text file, or pipe it in and name it -",
                        "e.md: is a device, pipe or socket: give a text file, or pipe it in and name it -",
                        "f.zip: is a device, pipe or socket: give a text file, or pipe it in and name it -",
                        "g.xml.html: is a device, pipe or socket: give a text file, or pipe it in and name it -",
                        "zz-article.txt");
    }

    @Test
    void namesAFileThatWentAwaySinceItsFolderWasListed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.zip"), REPORT);
        var listed = CoverageFiles.of(List.of(folder.toString()));
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder.resolve("b.zip"));

        assertThat(outcomes(listed))
                .containsExactly(
                        "a.txt: there is no such file: check the path",
                        "b.zip: there is no such file: check the path",
                        "zz-article.txt");
    }

    @Test
    void readsThousandsOfFiles() throws IOException {
        for (int i = 0; i < 2_000; i++) Files.writeString(folder.resolve("a%04d.txt".formatted(i)), REPORT);

        assertThat(outcomes(CoverageFiles.of(List.of(folder.toString())))).hasSize(2_001);
    }

    @Test
    void tellsOfAnOddNameInOneLine() throws IOException {
        var name = Files.createFile(folder.resolve("two\nlines\u001b[31m.txt")).toString();

        assertThat(CommandLineRun.of("read", name).err())
                .isEqualTo("readout: " + folder + "/two lines\u241b[31m.txt: is empty: there is nothing to read\n");
    }

    @Test
    void saysThatTheFolderToWriteToIsAFileBeforeItReads() {
        var file = folder.resolve("zz-article.txt");

        assertThat(CommandLineRun.of("dossier", file.toString(), "--out", file.toString())
                        .err())
                .isEqualTo("readout: " + file + ": is a file: name a folder\n");
    }

    private void pipe(String name) throws IOException, InterruptedException {
        var made = new ProcessBuilder("mkfifo", folder.resolve(name).toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    /** What became of each: its name, and behind it the line that says why it was not read. */
    private static List<String> outcomes(CoverageFiles files) {
        var read = new ReadDocument(Knowledge.bundled());
        var outcomes = new ArrayList<String>();
        try (var web = new Web(FetchSettings.DEFAULT)) {
            for (var input : new Inputs(files.sources(), web)) {
                var name = Path.of(input.name()).getFileName().toString();
                outcomes.add(name + why(Input.OPEN.then(read).apply(input)));
            }
        }
        return outcomes;
    }

    private static String why(Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.Kept<Article>(var article) -> "";
            case Outcome.Dropped<Article>(var reason) -> ": " + reason.message();
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
