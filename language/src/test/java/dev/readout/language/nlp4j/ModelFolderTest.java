package dev.readout.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

    @TempDir
    Path cache;

    private Path folder;

    @BeforeEach
    void keepTwoFiles() throws IOException {
        folder = Files.createTempDirectory(cache, "made");
        Files.writeString(folder.resolve("a.txt"), "abc");
        Files.writeString(folder.resolve("b.txt"), "de");
        Files.write(folder.resolve("inventory.txt"), List.of("a.txt 3", "b.txt 2"));
        folder = Files.move(folder, cache.resolve("nlp4j-1.1.3-compact-1"));
    }

    @Test
    void isReadyWhenEveryFileIsThereInItsSize() {
        assertThat(ModelFolder.isReady(cache)).isTrue();
    }

    @Test
    void isNotReadyWhenNothingIsThere() {
        assertThat(ModelFolder.isReady(cache.resolve("elsewhere"))).isFalse();
    }

    @Test
    void isNotReadyWhenAFileHasAnotherSize() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "def");

        assertThat(ModelFolder.isReady(cache)).isFalse();
    }

    @Test
    void isNotReadyWhenAFileIsMissing() throws IOException {
        Files.delete(folder.resolve("a.txt"));

        assertThat(ModelFolder.isReady(cache)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isNotReadyWhenOthersMayWriteToIt() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(ModelFolder.isReady(cache)).isFalse();
    }
}
