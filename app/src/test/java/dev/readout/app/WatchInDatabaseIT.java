package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.readout.store.postgres.PostgresDatabase;
import dev.readout.store.postgres.PostgresDatabase.Entitled;
import dev.readout.store.postgres.PostgresStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code readout watch DIR --store URL} as a user runs it, over a real PostgreSQL, which this starts itself. */
class WatchInDatabaseIT {

    private static final String NAME = "the-harbour-fee-";
    private static final String TITLE = "The harbour fee ";

    private static final String FEE = """
            Pier Gazette

            Harbour fee under review

            By Ines Falk

            Published June 3, 2019

            “We will publish the new harbour fee by the end of June,” Transport Minister Odile Marchetti said on Monday.
            """;

    private static final String FESTIVAL = """
            Pier Gazette

            Lantern festival draws crowds

            Published June 4, 2019

            Organiser Tomas Brandt said on Tuesday that the lanterns would burn all night.
            """;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @SuppressWarnings("NullAway.Init")
    private static String url;

    private static int dossiers;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        url = server.getJdbcUrl("postgres", "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void watchAFolder() throws IOException {
        dossiers++;
        var about = List.of("name: " + TITLE + dossiers, "names: [harbour fee]", "files: [saved/]");
        Files.write(folder.resolve("dossier.yaml"), about);
        save("fee.txt", FEE);
        save("festival.txt", FESTIVAL);
    }

    @Test
    void keepsTheDossierInTheDatabaseAndWritesItForPeopleInTheFolder() throws IOException {
        var run = watch("--once");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("Harbour fee under review").doesNotContain("Lantern festival draws crowds");
        assertThat(database().dossiers()).contains(new Entitled(NAME + dossiers, TITLE + dossiers));
        assertThat(Files.readString(folder.resolve("dossier/index.html"))).contains("Odile Marchetti");
        assertThat(folder.resolve("readout.db")).doesNotExist();
    }

    @Test
    void goesOnWhereItWas() throws IOException {
        watch("--once");
        var unchanged = watch("--once");
        save("waiver.txt", FEE.replace("Harbour fee under review", "Harbour fee: a waiver"));
        var more = watch("--once");

        assertThat(unchanged.out()).doesNotContain("new ");
        assertThat(more.lines())
                .filteredOn(line -> line.startsWith("new "))
                .singleElement(STRING)
                .contains("waiver");
    }

    @Test
    void listsAndOverrulesWhatTheDatabaseHas() {
        watch("--once");
        var before = watch("--list");
        var rejected = watch("--reject", "file:saved/fee.txt", "--because", "another fee");
        var after = watch("--list");

        assertThat(before.lines()).anyMatch(line -> line.matches("belongs +file:saved/fee.txt"));
        assertThat(before.lines()).anyMatch(line -> line.matches("outside +file:saved/festival.txt"));
        assertThat(rejected.exitCode()).isEqualTo(Main.DONE);
        assertThat(after.lines()).anyMatch(line -> line.matches("outside +file:saved/fee.txt"));
        assertThat(after.out()).contains("another fee");
    }

    @Test
    void givesTheColleaguesTheDossierThatItWrote() throws IOException {
        watch("--once");
        var exported = CommandLineRun.of("export", NAME + dossiers, "--format", "json", "--store", url);

        assertThat(exported.err()).isEmpty();
        assertThat(exported.out()).contains("Odile Marchetti");
    }

    @Test
    void leavesADossierAloneThatAnotherProcessWritesTo() {
        try (var other = PostgresStore.open(database(), NAME + dossiers, TITLE + dossiers)) {
            var run = watch("--once");

            assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
            assertThat(run.err()).contains("another Readout writes to it");
            assertThat(other.addresses()).isEmpty();
        }
    }

    @Test
    void tellsInALineThatNoServerAnswers() {
        var run = CommandLineRun.of(
                "watch", folder.toString(), "--once", "--store", "jdbc:postgresql://localhost:1/fee?password=hunter2");

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.err().lines())
                .singleElement(STRING)
                .contains("cannot be reached")
                .doesNotContain("hunter2");
        assertThat(folder.resolve("readout.db")).doesNotExist();
    }

    private CommandLineRun watch(String... options) {
        var arguments = new ArrayList<>(List.of("watch", folder.toString(), "--store", url));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void save(String name, String words) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("saved")).resolve(name), words);
    }

    private static PostgresDatabase database() {
        return new PostgresDatabase(url, Optional.empty());
    }
}
