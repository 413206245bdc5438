package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.Shelf;
import dev.readout.watch.round.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void holdsEveryFolderWithAStore() throws IOException {
        var data = new DataFolder(folder);
        var fee = data.folderFor("The \"strait\" fee");
        DataFolder.entitle(fee, "The \"strait\" fee");
        DataFolder.open(fee).close();
        Files.createDirectories(folder.resolve("something else"));

        assertThat(fee).isEqualTo(folder.resolve("the-strait-fee"));
        assertThat(data.all()).extracting(Shelf::name).containsExactly("the-strait-fee");
        assertThat(data.all()).extracting(Shelf::title).containsExactly("The \"strait\" fee");
    }

    @Test
    void isEmptyBeforeAnythingIsThere() {
        assertThat(new DataFolder(folder.resolve("not-yet")).all()).isEmpty();
    }

    @Test
    void callsADossierByItsFolderWhereNothingElseIsSaid() {
        DataFolder.open(folder.resolve("strait-fee_2019")).close();

        assertThat(new DataFolder(folder).all()).extracting(Shelf::title).containsExactly("Strait fee 2019");
    }

    @Test
    void makesNothingOfWhatIsNotThere() {
        var run = CommandLineRun.of("import", "no-such-folder", "--data", folder.toString());

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.err()).isEqualTo("readout: no-such-folder: there is no such file: check the path\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sendsADossierOnAsOneFile() {
        DataFolder.open(folder.resolve("strait-fee")).close();
        var file = folder.resolve("sent.readout").toString();
        var elsewhere = folder.resolve("elsewhere").toString();

        assertThat(CommandLineRun.of("export", "strait-fee", "--out", file, "--data", folder.toString())
                        .exitCode())
                .isEqualTo(Main.DONE);
        var taken = CommandLineRun.of("import", file, "--name", "The fee", "--data", elsewhere);
        assertThat(taken.out()).startsWith("The fee: 0 articles, 0 readings, looked through and taken in");
        assertThat(new DataFolder(Path.of(elsewhere)).all())
                .extracting(Shelf::title)
                .containsExactly("The fee");
        assertThat(CommandLineRun.of("import", file, "--name", "The fee", "--data", elsewhere)
                        .err())
                .contains("a dossier is kept there already");
    }

    @Test
    void looksForTheDossierThatTheWatchKeeps() {
        assertThat(Shelf.DOSSIER).isEqualTo(Round.DOSSIER);
    }
}
