package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.text.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void takesTheTextFilesOfAFolderAndBelowInTheOrderOfTheirPaths() throws IOException {
        write("b.txt");
        write("a.TXT");
        write("may/c.txt");

        assertThat(names(folder.toString())).containsExactly("a.TXT", "b.txt", "may/c.txt");
    }

    @Test
    void saysWhatItLeftAlone() throws IOException {
        write("a.txt");
        write("index.json");

        assertThat(CoverageFiles.of(List.of(folder.toString())).notes())
                .containsExactly(folder + ": left alone index.json: not an article");
    }

    @Test
    void saysThatAFolderHoldsNoArticle() throws IOException {
        assertThat(CoverageFiles.of(List.of(folder.toString())).notes())
                .containsExactly(
                        folder + ": holds no article: texts, pages, mails and archives of them are looked for");
    }

    @Test
    void takesAFileThatIsNamedWhateverItEndsIn() throws IOException {
        write("article.md");

        assertThat(names(folder.resolve("article.md").toString())).containsExactly("article.md");
    }

    @Test
    void takesAddressesOfTheWebAndArchives() throws IOException {
        write("pages.zip");
        var sources = CoverageFiles.of(List.of("https://gazette.example/fee", folder.toString()))
                .sources();

        assertThat(sources)
                .containsExactly(
                        new TextSource.OfAddress("https://gazette.example/fee"),
                        TextSource.file(folder.resolve("pages.zip")));
    }

    @Test
    void takesAFileThatIsNamedTwiceOnce() throws IOException {
        write("a.txt");
        var file = folder.resolve("a.txt").toString();

        assertThat(names(folder.toString(), file)).containsExactly("a.txt");
    }

    @Test
    void leavesHiddenFilesAndFoldersAlone() throws IOException {
        write(".draft.txt");
        write(".old/a.txt");

        assertThat(names(folder.toString())).isEmpty();
    }

    @Test
    void comesToAnEndInALoopOfLinks() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(names(folder.toString())).containsExactly("a.txt");
    }

    private void write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "words");
    }

    private List<String> names(String... named) throws IOException {
        return CoverageFiles.of(List.of(named)).sources().stream()
                .map(TextSource::name)
                .map(name -> folder.relativize(Path.of(name)).toString())
                .toList();
    }
}
