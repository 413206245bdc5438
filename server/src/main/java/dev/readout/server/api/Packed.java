package dev.readout.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Packs answers for whoever takes them so (RFC 9110, section 8.4.1). */
public final class Packed {

    private static final String TAKEN = "(gzip|x-gzip|\\*)(\\s*;\\s*q=(1|1\\.0+|0\\.\\d*[1-9]\\d*))?";

    /** Smaller ones go in one packet as they are. */
    private static final int LEAST = 1_400;

    private Packed() {}

    /** Whether the asker takes what is packed. */
    public static boolean isTaken(Context request) {
        var accepted = request.header("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(",")).map(String::strip).anyMatch(one -> one.matches(TAKEN));
    }

    /** Packs what is to be sent: for answers that carry no secret, which their length would tell of. */
    static void pack(Context answer) {
        var content = answer.result();
        if (content == null || content.length() < LEAST) return;
        var varies = answer.res().getHeader("Vary");
        answer.header("Vary", varies == null ? "Accept-Encoding" : varies + ", Accept-Encoding");
        if (!isTaken(answer)) return;
        EntityTag.packed(answer);
        answer.header("Content-Encoding", "gzip").result(packed(content));
    }

    private static byte[] packed(String content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory took no more bytes", e);
        }
        return packed.toByteArray();
    }
}
