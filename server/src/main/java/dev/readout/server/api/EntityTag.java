package dev.readout.server.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Names what is sent, so that it need not be sent again (RFC 9110, section 8.8.3). */
public final class EntityTag {

    private static final int DIGITS = 32;
    private static final String PACKED = "-gzip";

    /** Another Readout may show the same state otherwise. */
    private static final String PROCESS = UUID.randomUUID().toString();

    private EntityTag() {}

    /** Names the answer by the state that it comes from; says whether the asker has it already, and then sends nothing. */
    public static boolean isKnown(Context answer, Object... state) {
        var tag = "\"" + hash(PROCESS + List.of(state)) + "\"";
        answer.header("ETag", tag);
        var known = answer.header("If-None-Match");
        if (known == null || !names(known, tag)) return false;
        answer.status(304);
        return true;
    }

    /** Compared weakly (RFC 9110, section 13.1.2): what was packed, here or by a proxy, says the same. */
    private static boolean names(String known, String tag) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", "").replace(PACKED + "\"", "\""))
                        .anyMatch(tag::equals);
    }

    /** Gives an answer that is packed another name than the same as it is. */
    static void packed(Context answer) {
        var tag = answer.res().getHeader("ETag");
        if (tag != null) answer.header("ETag", tag.replaceFirst("\"$", PACKED + "\""));
    }

    private static String hash(String state) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
