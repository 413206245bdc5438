package dev.readout.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void takesPagesOutOfResponses() throws IOException {
        var parts = parts(join(info(), response("/a", "text/html", "<p>First"), response("/b", "image/png", "x")));

        assertThat(parts).hasSize(1);
        var document = (ArchivePart.Document) parts.getFirst();
        assertThat(words(document)).isEqualTo("<p>First");
        assertThat(document.raw().source()).isEqualTo("http://gazette.example/a");
        assertThat(document.raw().declared().contentType()).contains("text/html");
        assertThat(document.captured()).contains(Instant.parse("2019-06-04T10:00:00Z"));
    }

    @Test
    void readsRecordsThatAreCompressedOneByOne() throws IOException {
        var parts = parts(join(
                gzip(info()), gzip(response("/a", "text/html", "<p>A")), gzip(response("/b", "text/html", "<p>B"))));

        assertThat(parts).hasSize(2).allMatch(ArchivePart.Document.class::isInstance);
    }

    @Test
    void tellsWhereATailIsCutAndKeepsWhatComesBefore() throws IOException {
        var whole = response("/a", "text/html", "<p>A");
        var cut = response("/b", "text/html", "<p>" + "B".repeat(500));
        var parts = parts(join(whole, Arrays.copyOf(cut, cut.length - 300)));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst()).isInstanceOf(ArchivePart.Document.class);
        assertThat(((ArchivePart.Damaged) parts.getLast()).offset()).isEqualTo(whole.length);
    }

    @Test
    void tellsWhereACompressedTailIsCut() throws IOException {
        var whole = gzip(response("/a", "text/html", "<p>A"));
        var cut = gzip(response("/b", "text/html", "<p>abcdefghijklmnop"));
        var parts = parts(join(whole, Arrays.copyOf(cut, cut.length - 40)));

        assertThat(parts).hasSize(2);
        assertThat(((ArchivePart.Damaged) parts.getLast()).offset()).isEqualTo(whole.length);
    }

    @Test
    void goesOnBehindADamagedRecord() throws IOException {
        var first = gzip(response("/a", "text/html", "<p>A"));
        var broken = gzip(response("/b", "text/html", "<p>B"));
        Arrays.fill(broken, 12, broken.length - 10, (byte) 0x55);
        var parts = parts(join(first, broken, gzip(response("/c", "text/html", "<p>C"))));

        assertThat(parts).hasSize(3);
        assertThat(((ArchivePart.Damaged) parts.get(1)).offset()).isEqualTo(first.length);
        assertThat(words((ArchivePart.Document) parts.getLast())).isEqualTo("<p>C");
    }

    @Test
    void readsArcAndAddressesWithBlanksInThem() throws IOException {
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>A";
        var arc = """
                filedesc://a.arc 0.0.0.0 20190604100000 text/plain 68
                1 0 Example
                URL IP-address Archive-date Content-type Archive-length

                """;
        var record =
                "http://gazette.example/a b?c=d e 192.0.2.1 20190604100000 text/html " + http.length() + "\n" + http;
        var parts = parts((arc + record + "\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(parts)
                .filteredOn(ArchivePart.Document.class::isInstance)
                .singleElement()
                .satisfies(part -> {
                    assertThat(((ArchivePart.Document) part).raw().source())
                            .isEqualTo("http://gazette.example/a%20b?c=d%20e");
                    assertThat(words((ArchivePart.Document) part)).isEqualTo("<p>A");
                });
    }

    @Test
    void knowsAnArchiveByItsBytes() throws IOException {
        assertThat(Archive.kind(written(info()))).isEqualTo(Archive.Kind.CRAWL);
        assertThat(Archive.kind(written(gzip(info())))).isEqualTo(Archive.Kind.CRAWL);
        assertThat(Archive.kind(written("<html>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Archive.Kind.NONE);
        assertThat(Archive.kind(written(new byte[0]))).isEqualTo(Archive.Kind.NONE);
    }

    private List<ArchivePart> parts(byte[] bytes) throws IOException {
        var parts = new ArrayList<ArchivePart>();
        try (var archive = Archive.open(written(bytes))) {
            archive.forEachRemaining(parts::add);
        }
        return parts;
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".warc"), bytes);
    }

    private static String words(ArchivePart.Document document) {
        return StandardCharsets.UTF_8.decode(document.raw().bytes()).toString();
    }

    private static byte[] info() {
        return record("warcinfo", "", "application/warc-fields", "software: none\r\n");
    }

    private static byte[] response(String path, String type, String body) {
        var http =
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        var target = "WARC-Target-URI: http://gazette.example" + path + "\r\n";
        return record("response", target, "application/http; msgtype=response", http);
    }

    private static byte[] record(String kind, String more, String type, String block) {
        return ("WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Date: 2019-06-04T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n" + more
                        + "Content-Type: " + type + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... all) throws IOException {
        var joined = new ByteArrayOutputStream();
        for (var bytes : all) joined.write(bytes);
        return joined.toByteArray();
    }
}
