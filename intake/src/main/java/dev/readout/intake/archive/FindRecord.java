package dev.readout.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** Finds where records begin in bytes that are damaged, and reads ARC records whose address holds blanks. */
final class FindRecord {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_LINE = 8_000;
    private static final int MOST_BLANK_LINES = 4;
    private static final Pattern ARC_LINE =
            Pattern.compile("(https?://.{1,4000}) ([0-9A-Fa-f.:]{3,45}) (\\d{14}) (\\S{1,200}) (\\d{1,9})");
    private static final DateTimeFormatter ARC_DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private final FileChannel channel;
    private final byte[] mark;
    private final boolean packed;

    /** @param end the first byte after it */
    record Rescued(Optional<ArchivePart> part, long end) {}

    FindRecord(FileChannel channel) throws IOException {
        this.channel = channel;
        var opening = at(0, 5);
        this.packed = opening.startsWith("\u001f\u008b");
        var bytes = packed ? "\u001f\u008b\u0008" : opening.equals("WARC/") ? "WARC/1." : "\nhttp";
        this.mark = bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The first place after this one at which a record may begin. */
    Optional<Long> after(long offset) throws IOException {
        var chunk = new byte[CHUNK];
        for (long from = offset + 1; from < channel.size(); from += CHUNK - mark.length) {
            int length = channel.read(ByteBuffer.wrap(chunk), from);
            for (int i = 0; i + mark.length <= length; i++) {
                if (isMark(chunk, i)) return Optional.of(mark[0] == '\n' ? from + i + 1 : from + i);
            }
            if (length < CHUNK) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isMark(byte[] chunk, int at) {
        for (int i = 0; i < mark.length; i++) if (chunk[at + i] != mark[i]) return false;
        return true;
    }

    private String at(long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) > 0) {}
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    /** The ARC record that begins here with an address that is not escaped, read from its other end. */
    Optional<Rescued> arcRecord(long offset) throws IOException {
        if (mark[0] == 'W') return Optional.empty();
        channel.position(offset);
        var stream = Channels.newInputStream(channel);
        return packed ? unpacked(stream, offset) : plain(stream, offset);
    }

    private Optional<Rescued> unpacked(InputStream stream, long offset) throws IOException {
        try (var bytes = new GZIPInputStream(new Unclosed(stream))) {
            var rescued = plain(bytes, offset);
            long end = after(offset).orElse(channel.size());
            return rescued.map(record -> new Rescued(record.part(), end));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Rescued> plain(InputStream stream, long offset) throws IOException {
        int blank = 0;
        var line = line(stream);
        while (line.isBlank() && blank < MOST_BLANK_LINES) {
            blank += line.length() + 1;
            line = line(stream);
        }
        var header = ARC_LINE.matcher(line);
        if (!header.matches()) return Optional.empty();
        int length = Integer.parseInt(header.group(5));
        if (length > Archive.LIMIT_BYTES) return Optional.empty();
        var block = stream.readNBytes(length);
        var answer = withLength(block);
        boolean statesItsLength = answer.length == block.length;
        if (block.length < length && !statesItsLength) return Optional.empty();
        try {
            var captured = LocalDateTime.parse(header.group(3), ARC_DATE).toInstant(ZoneOffset.UTC);
            var http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(answer)));
            var part = ReadRecord.ofHttp(header.group(1), captured, http, offset + blank);
            return Optional.of(new Rescued(part, offset + blank + line.length() + 1 + length));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The answer with the length of its body in its header, where it says neither that nor that it comes in chunks. */
    private static byte[] withLength(byte[] block) {
        var words = new String(block, StandardCharsets.ISO_8859_1);
        int end = words.indexOf("\r\n\r\n");
        int first = words.indexOf("\r\n");
        if (end < 0) return block;
        var header = words.substring(0, end).toLowerCase(Locale.ROOT);
        if (header.contains("\ncontent-length:") || header.contains("\ntransfer-encoding:")) return block;
        var length = "\r\nContent-Length: " + (block.length - end - 4);
        return (words.substring(0, first) + length + words.substring(first)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String line(InputStream stream) throws IOException {
        var line = new StringBuilder();
        for (int c = stream.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = stream.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** Leaves the channel open for whoever reads on. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // The archive closes the channel.
        }
    }
}
