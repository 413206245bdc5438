package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.publish.DeskPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPagesTest {

    private static final Instant NOON = Instant.parse("2019-06-01T12:00:00Z");
    private static final KeptPages.Made MADE = made(7, NOON, true);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void givesAPageBackAsItWas() throws IOException {
        var page = page("noted");
        assertThat(pages("1").find(MADE)).isEmpty();

        assertThat(pages("1").keep(MADE, page)).isTrue();

        var kept = pages("1").find(MADE).orElseThrow();
        assertThat(kept.content().readAllBytes()).isEqualTo(page.content().readAllBytes());
        assertThat(kept.styleHash()).isEqualTo(page.styleHash());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void givesNoneThatIsOfAnythingElse() {
        pages("1").keep(MADE, page("noted"));

        assertThat(pages("2").find(MADE)).as("another build").isEmpty();
        assertThat(pages("1").find(made(8, NOON, true))).as("another change").isEmpty();
        assertThat(pages("1").find(made(7, NOON.plusMillis(1), true)))
                .as("the same number in another store")
                .isEmpty();
        assertThat(pages("1").find(made(7, NOON, false)))
                .as("somebody who may not correct")
                .isEmpty();
    }

    @Test
    void givesNoneThatIsDamaged() throws IOException {
        pages("1").keep(MADE, page("noted"));
        var file = only();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 9] ^= 1;
        Files.write(file, bytes);
        assertThat(pages("1").find(MADE)).isEmpty();

        Files.write(file, new byte[3]);
        assertThat(pages("1").find(MADE)).isEmpty();
        Files.delete(file);
        assertThat(pages("1").find(MADE)).isEmpty();
    }

    @Test
    void keepsOneForEachDossier() throws IOException {
        pages("1").keep(MADE, page("noted"));
        pages("1").keep(made(8, NOON, true), page("noted again"));

        assertThat(only()).exists();
        assertThat(pages("1").find(made(8, NOON, true))).isPresent();
    }

    @Test
    void doesWithoutAFolderThatCannotBeMade() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "mine");

        assertThat(KeptPages.in(file, "1").keep(MADE, page("noted"))).isFalse();
        assertThat(KeptPages.NONE.keep(MADE, page("noted"))).isFalse();
        assertThat(KeptPages.NONE.find(MADE)).isEmpty();
    }

    private KeptPages pages(String build) {
        return KeptPages.in(folder.resolve("pages"), build);
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder.resolve("pages"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static DeskPages.Page page(String title) {
        return new DeskPages().shelf("/data", title, List.of(), "");
    }

    private static KeptPages.Made made(long change, Instant changed, boolean decides) {
        return new KeptPages.Made(
                "fee", "The fee", change, Optional.of(changed), LocalDate.of(2019, 6, 1), ZoneOffset.UTC, decides);
    }
}
