package dev.readout.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A crawl archive of our own in the shape of Common Crawl's CC-NEWS: a {@code warcinfo} record, then a request and a response for each
 * page, each record a gzip member of its own.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.0/">WARC 1.0</a>
 */
final class NewsArchive {

    private static final String DATE = "2019-05-06T07:08:09Z";

    private NewsArchive() {}

    /** The web pages that are named, and those in the folders that are. */
    static List<Path> pagesIn(List<String> named) throws IOException {
        var pages = new ArrayList<Path>();
        for (var name : named) {
            try (var files = Files.walk(Path.of(name))) {
                files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    static void write(Path archive, List<Path> pages) throws IOException {
        try (var out = Files.newOutputStream(archive)) {
            record(
                    out,
                    "warcinfo",
                    "",
                    "application/warc-fields",
                    "software: readout bench\r\nformat: WARC File Format 1.0\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < pages.size(); i++) {
                var path = "/story/" + i + ".html";
                var target = "WARC-Target-URI: https://pages.example" + path + "\r\n";
                var request = "GET " + path + " HTTP/1.1\r\nHost: pages.example\r\n\r\n";
                record(
                        out,
                        "request",
                        target,
                        "application/http; msgtype=request",
                        request.getBytes(StandardCharsets.UTF_8));
                record(
                        out,
                        "response",
                        target,
                        "application/http; msgtype=response",
                        answer(Files.readAllBytes(pages.get(i))));
            }
        }
    }

    private static byte[] answer(byte[] page) throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length + "\r\n\r\n";
        var answer = new ByteArrayOutputStream();
        answer.write(head.getBytes(StandardCharsets.UTF_8));
        answer.write(page);
        return answer.toByteArray();
    }

    private static void record(OutputStream out, String type, String fields, String mediaType, byte[] body)
            throws IOException {
        var head =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: %s\r\n%sWARC-Record-ID: <urn:uuid:%s>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, DATE, fields, UUID.nameUUIDFromBytes(body), mediaType, body.length);
        var member = new GZIPOutputStream(out);
        member.write(head.getBytes(StandardCharsets.UTF_8));
        member.write(body);
        member.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        member.finish();
    }
}
