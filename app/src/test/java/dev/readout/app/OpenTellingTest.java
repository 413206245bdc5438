package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.fetch.SendOnce;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTellingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void isOfOneDeskAloneOfSeveralOnAFolder() throws IOException {
        try (var first = open(folder)) {
            try (var second = open(folder)) {
                assertThat(first.isOurs()).isTrue();
                assertThat(second.isOurs()).isFalse();
                assertThat(second.telling().hooks()).isEmpty();
            }
        }
        try (var next = open(folder)) {
            assertThat(next.isOurs()).isTrue();
        }
    }

    @Test
    void needsNoFolderYet() throws IOException {
        try (var early = open(folder.resolve("none"))) {
            assertThat(early.telling().hooks()).isPresent();
            assertThat(early.telling().mail()).isEmpty();
        }
    }

    private static OpenTelling open(Path beside) throws IOException {
        return OpenTelling.of(beside, Optional.empty(), SendOnce.open(Duration.ofMinutes(1), false));
    }
}
