package dev.readout.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.pipeline.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTextTest {

    @TempDir
    Path folder;

    private final OpenText open = new OpenText(100);

    @Test
    void takesInTheBytesOfAFileUnderTheNameTheUserGave() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "The harbour was open.");

        assertThat(open.apply(TextSource.file(file))).isInstanceOfSatisfying(Outcome.Kept.class, kept -> {
            var raw = (RawText) kept.value();
            assertThat(raw.source()).isEqualTo(file.toString());
            assertThat(raw.size()).isEqualTo(21);
        });
    }

    @Test
    void takesInStandardInput() {
        var stream = new ByteArrayInputStream("The harbour was open.".getBytes(StandardCharsets.UTF_8));

        assertThat(open.apply(TextSource.standardInput(stream)))
                .isInstanceOfSatisfying(
                        Outcome.Kept.class,
                        kept -> assertThat(((RawText) kept.value()).source()).isEqualTo("-"));
    }

    @Test
    void dropsAFileThatIsNotThere() {
        assertDropped(folder.resolve("none.txt"), Unreadable.Kind.MISSING);
    }

    @Test
    void dropsAFolder() {
        assertDropped(folder, Unreadable.Kind.DIRECTORY);
    }

    @Test
    void dropsALinkThatLeadsBackToItself() throws IOException {
        var link = folder.resolve("loop.txt");
        Files.createSymbolicLink(link, link);

        assertDropped(link, Unreadable.Kind.LINK_LOOP);
    }

    @Test
    void dropsALinkThatLeadsNowhere() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("none.txt"));

        assertDropped(link, Unreadable.Kind.MISSING);
    }

    @Test
    void dropsWhatIsLargerThanItsLimitInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("large.txt"), "a".repeat(101));

        assertThat(new OpenText(100).apply(TextSource.file(file)))
                .isEqualTo(Outcome.dropped(new Unreadable.TooLarge(100)));
        assertThat(new Unreadable.TooLarge(50_000_000).message())
                .contains("50 MB")
                .doesNotContain("\n");
    }

    @Test
    void stopsReadingAnEndlessStreamAtItsLimit() {
        var endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(read += length).isLessThan(200);
                return length;
            }
        };

        assertThat(open.apply(TextSource.standardInput(endless)))
                .isEqualTo(Outcome.dropped(new Unreadable.TooLarge(100)));
    }

    private void assertDropped(Path path, Unreadable why) {
        assertThat(open.apply(TextSource.file(path))).isEqualTo(Outcome.dropped(why));
    }
}
