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
    void findsOneByItsNameAndNothingOutside() {
        DataFolder.open(folder.resolve("data/strait-fee")).close();
        DataFolder.open(folder.resolve("other")).close();
        var data = new DataFolder(folder.resolve("data"));

        assertThat(data.find("strait-fee")).map(Shelf::name).contains("strait-fee");
        assertThat(new DataFolder(folder.resolve("other")).find("other")).isPresent();
        assertThat(data.find("../other")).isEmpty();
        assertThat(data.find("..")).isEmpty();
        assertThat(data.find("")).isEmpty();
        assertThat(data.find("a\0b")).isEmpty();
    }

    @Test
    void restoresWhatWasBackedUpAndKeepsWhatWasThere() throws IOException {
        DataFolder.open(folder.resolve("strait-fee")).close();
        var file = folder.resolve("safe/monday.readout").toString();
        var data = folder.toString();
        assertThat(CommandLineRun.of("backup", "strait-fee", "--out", file, "--data", data)
                        .exitCode())
                .isEqualTo(Main.DONE);

        var refused = CommandLineRun.of("restore", file, "--name", "strait-fee", "--data", data);
        assertThat(refused.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(refused.err())
                .contains("a store is there already; say --replace")
                .hasLineCount(1);

        var restored = CommandLineRun.of("restore", file, "--name", "strait-fee", "--data", data, "--replace");
        assertThat(restored.out()).contains("looked through and restored; what was there is readout.db.replaced-1");
        assertThat(folder.resolve("strait-fee/readout.db.replaced-1")).isRegularFile();
    }

    @Test
    void saysInOneLineWhatIsNoBackup() throws IOException {
        var file = Files.writeString(folder.resolve("notes.readout"), "not a store");
        var run = CommandLineRun.of("restore", file.toString(), "--data", folder.toString());

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.err())
                .startsWith("readout: " + file + ": is not a store of Readout")
                .hasLineCount(1);
        assertThat(folder.resolve("notes/readout.db")).doesNotExist();
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

    @Test
    void exportsInAFormOfWhatIsKept() throws IOException {
        DataFolder.open(folder.resolve("strait-fee")).close();
        var data = folder.toString();
        var file = folder.resolve("coverage.csl.json");

        var printed = CommandLineRun.of("export", "strait-fee", "--format", "csl", "--data", data);
        var written = CommandLineRun.of("export", "strait-fee", "--format", "csl", "--out", "" + file, "--data", data);

        assertThat(printed.out()).isEqualTo("[]\n");
        assertThat(written.out()).isEmpty();
        assertThat(file).hasContent("[]");
    }

    @Test
    void saysWhatCannotBeExported() {
        DataFolder.open(folder.resolve("strait-fee")).close();
        var data = folder.toString();

        assertThat(CommandLineRun.of("export", "other", "--format", "csl", "--data", data)
                        .err())
                .contains("no dossier is called so")
                .hasLineCount(1);
        assertThat(CommandLineRun.of("export", "strait-fee", "--format", "poem", "--data", data)
                        .err())
                .contains("'poem' is none of json, markdown, csv");
        assertThat(CommandLineRun.of("export", "strait-fee", "--as-of", "2019-06-01", "--data", data)
                        .err())
                .contains("--known-on go with --format");
        assertThat(CommandLineRun.of(
                                "export", "strait-fee", "--format", "csv", "--known-on", "yesterday", "--data", data)
                        .err())
                .contains("write --known-on as 2019-06-01, 2019-06-01T14:30");
    }
}
