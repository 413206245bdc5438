package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the index of docs/decisions/ complete and its numbers unique. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("../docs/decisions");

    @Test
    void everyPageIsInTheIndexOnce() throws IOException {
        var index = Files.readString(FOLDER.resolve("README.md"));

        assertThat(pages()).allSatisfy(page -> assertThat(index).containsOnlyOnce("(" + page + ")"));
    }

    @Test
    void noTwoPagesShareANumber() throws IOException {
        assertThat(pages().stream().map(page -> page.substring(0, 4))).doesNotHaveDuplicates();
    }

    @Test
    void everyPageSaysWhatWasRefused() throws IOException {
        for (var page : pages()) {
            assertThat(Files.readString(FOLDER.resolve(page))).as(page).contains("**Decision.**", "**Refused.**");
        }
    }

    private static List<String> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
