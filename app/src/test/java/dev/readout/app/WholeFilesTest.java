package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesAll() throws IOException {
        var files = new LinkedHashMap<Path, WholeFiles.Output>();
        files.put(folder.resolve("a"), out -> out.write("first"));
        files.put(folder.resolve("b"), out -> out.write("second"));

        WholeFiles.write(files);

        assertThat(folder.resolve("a")).hasContent("first");
        assertThat(folder.resolve("b")).hasContent("second");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesAllAsTheyWereWhenTheDiskIsFull() throws IOException {
        Files.writeString(folder.resolve("a"), "as it was");
        var files = new LinkedHashMap<Path, WholeFiles.Output>();
        files.put(folder.resolve("a"), out -> out.write("new"));
        files.put(folder.resolve("b"), out -> {
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> WholeFiles.write(files))
                .hasMessage(folder.resolve("b") + ": cannot be written: No space left on device");
        assertThat(folder.resolve("a")).hasContent("as it was");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("a"));
        }
    }

    @Test
    void saysWhichFolderIsNotThere() {
        var file = folder.resolve("gone").resolve("a");

        assertThatThrownBy(() -> WholeFiles.write(file, out -> out.write("x")))
                .hasMessage(file + ": cannot be written: NoSuchFileException");
    }
}
