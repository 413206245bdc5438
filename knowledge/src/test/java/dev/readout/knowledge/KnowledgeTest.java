package dev.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void givesTheEntriesOfABundledFileInItsOrder() {
        var entries = Knowledge.bundled().entries("test/boats");

        assertThat(entries).extracting(Entry::id).containsExactly("ferry", "barge");
        assertThat(entries.getFirst().text("kind")).isEqualTo("passenger");
        assertThat(entries.getFirst().list("words")).containsExactly("ferry", "ferryboat");
        assertThat(entries.getFirst().matches()).containsExactly("The ferry sails at noon.");
        assertThat(entries.getFirst().rejects()).containsExactly("The fairy sails at noon.");
    }

    @Test
    void letsAUserAddEntriesAndReplaceThem() throws IOException {
        write("entries: [{id: canoe, words: [canoe]}, {id: barge, words: [barge, lighter]}]");

        var entries = Knowledge.with(folder).entries("test/boats");

        assertThat(entries).extracting(Entry::id).containsExactly("ferry", "barge", "canoe");
        assertThat(entries.get(1).list("words")).containsExactly("barge", "lighter");
    }

    @Test
    void readsAFileOnceHoweverManyAskForIt() throws IOException {
        write("entries: [{id: canoe, words: [canoe]}]");
        var knowledge = Knowledge.with(folder);

        var first = knowledge.entries("test/boats");
        write("entries: [{id: raft, words: [raft]}]");

        assertThat(knowledge.entries("test/boats")).isSameAs(first);
    }

    @Test
    void namesTheFileThatIsNotWellFormed() throws IOException {
        write("entries: [unclosed");

        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> Knowledge.with(folder).entries("test/boats"))
                .withMessageContaining("test/boats.yaml")
                .withMessageContaining("not well-formed");
    }

    @Test
    void namesTheEntryThatLacksAField() {
        var barge = Knowledge.bundled().entries("test/boats").get(1);

        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> barge.text("kind"))
                .withMessageContaining("barge")
                .withMessageContaining("kind");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> Knowledge.bundled().entries("test/planes"))
                .withMessageContaining("test/planes.yaml");
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(folder.resolve("test/boats.yaml"), yaml);
    }
}
