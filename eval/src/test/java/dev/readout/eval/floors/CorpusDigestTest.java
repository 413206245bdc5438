package dev.readout.eval.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusDigestTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void isTheSameWhereverTheCorpusLies() throws IOException {
        assertThat(digest("here")).isEqualTo(digest("there")).hasSize(64);
    }

    @Test
    void changesWithAFileItsNameOrItsAbsence() throws IOException {
        var before = digest("one");

        Files.writeString(folder.resolve("one/texts/b.txt"), "changed");
        assertThat(CorpusDigest.of(roots("one"))).isNotEqualTo(before);
        Files.delete(folder.resolve("one/texts/b.txt"));
        assertThat(CorpusDigest.of(roots("one"))).isNotEqualTo(before);
        Files.writeString(folder.resolve("one/texts/c.txt"), "bee");
        assertThat(CorpusDigest.of(roots("one"))).isNotEqualTo(before);
    }

    @Test
    void refusesACorpusThatIsNotThereByName() {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> CorpusDigest.of(List.of(folder.resolve("nowhere"))))
                .withMessageContaining("nowhere");
    }

    private String digest(String place) throws IOException {
        Files.createDirectories(folder.resolve(place).resolve("texts"));
        Files.writeString(folder.resolve(place).resolve("texts/a.txt"), "ay");
        Files.writeString(folder.resolve(place).resolve("texts/b.txt"), "bee");
        Files.writeString(folder.resolve(place).resolve("gold.json"), "{}");
        return CorpusDigest.of(roots(place));
    }

    private List<Path> roots(String place) {
        return List.of(
                folder.resolve(place).resolve("gold.json"),
                folder.resolve(place).resolve("texts"));
    }
}
