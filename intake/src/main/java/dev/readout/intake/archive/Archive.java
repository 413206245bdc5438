package dev.readout.intake.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;

/**
 * An open archive. Lives on one thread; whoever opens it closes it.
 *
 * <p>{@link #next} throws no exception for what is wrong with the archive, and {@link java.io.UncheckedIOException} for a
 * disk that fails.
 */
public interface Archive extends Iterator<ArchivePart>, AutoCloseable {

    /** The largest document taken out of an archive. */
    int LIMIT_BYTES = 10_000_000;

    /** What a file is by its first bytes. */
    enum Kind {
        /** WARC or ARC. */
        CRAWL,
        /** Zip. */
        ZIP,
        /** No archive that is read. */
        NONE
    }

    /**
     * Opens a file as what its first bytes say it is.
     *
     * @throws IllegalArgumentException when it is no archive
     */
    static Archive open(Path file) throws IOException {
        return switch (kind(file)) {
            case CRAWL -> new CrawlArchive(file);
            case ZIP -> new ZipArchive(file);
            case NONE -> throw new IllegalArgumentException(file + " is no archive");
        };
    }

    /** Looks at the first bytes of a file, behind its compression. */
    static Kind kind(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return Kind.NONE;
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            stream.mark(8);
            var opening = stream.readNBytes(4);
            stream.reset();
            if (opens(opening, "PK\u0003\u0004") || opens(opening, "PK\u0005\u0006")) return Kind.ZIP;
            return isCrawl(opens(opening, "\u001f\u008b") ? gunzipped(stream) : stream.readNBytes(11))
                    ? Kind.CRAWL
                    : Kind.NONE;
        }
    }

    private static byte[] gunzipped(InputStream packed) {
        try (var unpacked = new GZIPInputStream(packed)) {
            return unpacked.readNBytes(11);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean isCrawl(byte[] opening) {
        return opens(opening, "WARC/") || opens(opening, "filedesc://");
    }

    private static boolean opens(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(mark);
    }

    @Override
    void close() throws IOException;
}
