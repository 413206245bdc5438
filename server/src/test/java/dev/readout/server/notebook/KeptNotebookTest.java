package dev.readout.server.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.Notebook.Mark;
import dev.readout.server.Notebook.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptNotebookTest {

    private static final Instant MORNING = Instant.parse("2031-03-09T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void knowsNothingBeforeTheFirstLook() {
        var notebook = KeptNotebook.inMemory();

        assertThat(notebook.last("Ada", "fee")).isEmpty();
        assertThat(notebook.look("Ada", "fee", mark(1, 0))).isEmpty();
    }

    @Test
    void takesLooksThatFollowEachOtherForOneVisit() {
        var notebook = KeptNotebook.inMemory();
        notebook.look("Ada", "fee", mark(1, 0));
        notebook.look("Ada", "fee", mark(2, 20));

        assertThat(notebook.look("Ada", "fee", mark(3, 40))).contains(mark(1, 0));
        assertThat(notebook.look("Ada", "fee", mark(9, 600)))
                .as("the next visit")
                .contains(mark(3, 40));
    }

    @Test
    void keepsWhatEachPersonSawOfEachDossierApart() {
        var notebook = KeptNotebook.inMemory();
        notebook.look("Ada", "fee", mark(1, 0));

        assertThat(notebook.last("Ben", "fee")).isEmpty();
        assertThat(notebook.last("Ada", "harbour")).isEmpty();
    }

    @Test
    void forgetsWhatWasNewWhenAllIsSeen() {
        var notebook = KeptNotebook.inMemory();
        notebook.look("Ada", "fee", mark(1, 0));
        notebook.seen("Ada", "fee", mark(5, 1));

        assertThat(notebook.last("Ada", "fee")).contains(mark(5, 1));
    }

    @Test
    void isThereAgainAfterAStart() {
        var file = folder.resolve("notebook.json");
        var notebook = KeptNotebook.open(file);
        notebook.look("Ada", "fee", mark(1, 0));
        notebook.save(new Saved("s1", "Waivers", "Ada", "q=waiver"));
        var again = KeptNotebook.open(file);

        assertThat(again.last("Ada", "fee")).contains(mark(1, 0));
        assertThat(again.searches()).containsExactly(new Saved("s1", "Waivers", "Ada", "q=waiver"));
        again.forget("s1");
        assertThat(KeptNotebook.open(file).searches()).isEmpty();
    }

    @Test
    void beginsAnewWhereTheFileIsNone() throws IOException {
        var file = folder.resolve("notebook.json");
        Files.writeString(file, "{\"looked\": {\"Ada\": 3}}");

        assertThat(KeptNotebook.open(file).last("Ada", "fee")).isEmpty();
    }

    @Test
    void stillRemembersLooksWhereNothingCanBeWritten() {
        var notebook = KeptNotebook.open(folder.resolve("missing").resolve("notebook.json"));
        notebook.look("Ada", "fee", mark(1, 0));

        assertThat(notebook.last("Ada", "fee")).contains(mark(1, 0));
    }

    private static Mark mark(long change, long minutes) {
        return new Mark(change, 2, LocalDate.of(2031, 3, 9), MORNING.plus(Duration.ofMinutes(minutes)));
    }
}
