package dev.readout.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void takesPagesAndTextsInTheOrderOfTheirNames() throws IOException {
        var parts = parts(Map.of("b.html", "<p>B", "a/a.txt", "A", "logo.png", "x", "__MACOSX/._b.html", "x"));

        assertThat(parts).extracting(ZipArchiveTest::name).containsExactly("!/a/a.txt", "!/b.html");
    }

    @Test
    void refusesNamesThatLeadOutAndArchivesInArchives() throws IOException {
        var parts =
                parts(Map.of("../a.html", "x", "/b.html", "x", "c/../../d.txt", "x", "C:\\e.txt", "x", "f.zip", "x"));

        assertThat(parts).hasSize(5).allMatch(ArchivePart.Refused.class::isInstance);
    }

    @Test
    void saysThatANameHoldsAControlCharacter() throws IOException {
        assertThat(parts(Map.of("a\nb.txt", "x")))
                .singleElement()
                .asString()
                .contains("a?b.txt", "has a name with a control character");
    }

    @Test
    void refusesWhatUnfoldsTooFar() throws IOException {
        var parts = parts(Map.of("large.txt", " ".repeat(Archive.LIMIT_BYTES + 5), "thin.txt", " ".repeat(2_000_000)));

        assertThat(parts).hasSize(2).allMatch(ArchivePart.Refused.class::isInstance);
    }

    @Test
    void tellsThatTheEndIsMissing() throws IOException {
        var file = zip(Map.of("a.html", "<p>A", "b.html", "<p>B"));
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));

        assertThat(parts(file)).singleElement().isInstanceOf(ArchivePart.Damaged.class);
    }

    private List<ArchivePart> parts(Map<String, String> entries) throws IOException {
        return parts(zip(entries));
    }

    private static List<ArchivePart> parts(Path file) throws IOException {
        var parts = new ArrayList<ArchivePart>();
        try (var archive = Archive.open(file)) {
            archive.forEachRemaining(parts::add);
        }
        return parts;
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var file = Files.createTempFile(folder, "pages", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String name(ArchivePart part) {
        var source = ((ArchivePart.Document) part).raw().source();
        return source.substring(source.indexOf("!/"));
    }
}
