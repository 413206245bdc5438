package dev.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.ReadDocument;
import dev.readout.knowledge.Knowledge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void readsThePagesOfAnArchiveInTheShapeOfCommonCrawls() throws IOException {
        page("a.html");
        page("b.html");
        Files.writeString(folder.resolve("c.txt"), "no page");
        var archive = folder.resolve("news.warc.gz");

        NewsArchive.write(archive, NewsArchive.pagesIn(List.of(folder.toString())));

        assertThat(run(archive)).containsPattern("pages +2\n").containsPattern("the one over the other +\\d");
    }

    private void page(String name) throws IOException {
        var sentence =
                "<p>The harbour office said that the ferry fee of pier " + name + " would stay as it is for now.</p>";
        Files.writeString(
                folder.resolve(name), "<html><title>Ferry fee</title><body>" + sentence.repeat(9) + "</body></html>");
    }

    private static String run(Path archive) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new ReadPages(new ReadDocument(Knowledge.bundled()), out).run(archive, 1);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
