package dev.readout.intake.archive;

import dev.readout.intake.fetch.Unacceptable;
import dev.readout.intake.fetch.Unpack;
import dev.readout.intake.fetch.WebAddress;
import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the document out of a record: of answers that were good, and of resources and texts made of them. */
final class ReadRecord {

    private static final Set<String> TYPES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "message/rfc822");

    private ReadRecord() {}

    /**
     * The document, if the record holds one that may be an article.
     *
     * @throws IOException when the record itself is damaged
     */
    static Optional<ArchivePart> of(WarcRecord record, long offset) throws IOException {
        return switch (record) {
            case WarcResponse response
            when isHttp(response) -> ofHttp(response.target(), response.date(), response.http(), offset);
            case WarcResource resource -> plain(resource);
            case WarcConversion conversion -> plain(conversion);
            default -> {
                record.body().consume();
                yield Optional.empty();
            }
        };
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().type().equals("application");
    }

    static Optional<ArchivePart> ofHttp(String target, Instant captured, HttpResponse http, long offset)
            throws IOException {
        var type = http.headers().first("Content-Type");
        if (http.status() < 200 || http.status() > 299 || !isTaken(type, target)) {
            http.body().consume();
            return Optional.empty();
        }
        var packed = http.body().stream().readNBytes(Archive.LIMIT_BYTES + 1);
        var coding = String.join(",", http.headers().all("Content-Encoding"));
        try {
            var stream = new ByteArrayInputStream(packed);
            var bytes = Unpack.bounded(stream, looksPacked(packed) ? coding : "", Archive.LIMIT_BYTES);
            return document(target, type, captured, bytes);
        } catch (Unacceptable e) {
            return Optional.of(new ArchivePart.Refused(target, e.why()));
        } catch (IOException e) {
            return Optional.of(
                    new ArchivePart.Damaged(offset, "what was captured of " + target + " cannot be unpacked"));
        }
    }

    private static Optional<ArchivePart> plain(WarcTargetRecord record) throws IOException {
        var type = Optional.of(record.contentType().raw()).filter(t -> !t.isBlank());
        if (!isTaken(type, record.target())) {
            record.body().consume();
            return Optional.empty();
        }
        var bytes = record.body().stream().readNBytes(Archive.LIMIT_BYTES + 1);
        if (bytes.length > Archive.LIMIT_BYTES) {
            return Optional.of(new ArchivePart.Refused(
                    record.target(), "is larger than " + Archive.LIMIT_BYTES / 1_000_000 + " MB"));
        }
        return document(record.target(), type, record.date(), bytes);
    }

    private static boolean isTaken(Optional<String> type, String target) {
        var base = type.map(t -> t.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        boolean web = target.regionMatches(true, 0, "http:", 0, 5) || target.regionMatches(true, 0, "https:", 0, 6);
        return web && base.map(TYPES::contains).orElse(true);
    }

    /** Crawlers that unpack what they store often leave the header as it was. */
    private static boolean looksPacked(byte[] bytes) {
        return bytes.length > 0 && "< \t\r\n".indexOf(bytes[0]) < 0;
    }

    private static Optional<ArchivePart> document(
            String target, Optional<String> type, Instant captured, byte[] bytes) {
        if (bytes.length == 0) return Optional.empty();
        var address = WebAddress.of(target).map(WebAddress::toString).orElse(target);
        var raw = RawText.of(address, bytes, Declared.from(address, type));
        return Optional.of(new ArchivePart.Document(raw, Optional.of(captured)));
    }
}
