package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path one;

    @SuppressWarnings("NullAway.Init")
    private String classPath;

    @BeforeEach
    void build() throws IOException {
        one = Files.writeString(folder.resolve("one.jar"), "one");
        var other = Files.writeString(folder.resolve("other.jar"), "other");
        classPath = one + File.pathSeparator + other;
    }

    @Test
    void isTheSameForTheSameArchives() {
        assertThat(BuildStamp.of(classPath)).isPresent().isEqualTo(BuildStamp.of(classPath));
    }

    @Test
    void isAnotherForAnotherArchive() throws IOException {
        var before = BuildStamp.of(classPath);

        Files.setLastModifiedTime(one, FileTime.from(Instant.parse("2019-05-07T08:00:00Z")));

        assertThat(BuildStamp.of(classPath)).isPresent().isNotEqualTo(before);
    }

    @Test
    void isNothingWhereClassesLieInAFolder() {
        assertThat(BuildStamp.of(classPath + File.pathSeparator + folder)).isEmpty();
        assertThat(BuildStamp.of("")).isEmpty();
    }
}
