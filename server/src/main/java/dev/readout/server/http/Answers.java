package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** How answers are sent: with what a browser must not do with them. */
final class Answers {

    private static final String POLICY =
            "default-src 'none'; style-src %s; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int TAG_DIGITS = 32;

    /** Another Readout may show the same state otherwise. */
    private static final String PROCESS = UUID.randomUUID().toString();

    private Answers() {}

    /** What holds for every answer, whatever it is. */
    static void guard(Context answer) {
        answer.header("Content-Security-Policy", POLICY.formatted("'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    static void page(Context answer, DeskPages.Page page) {
        answer.header("Content-Security-Policy", POLICY.formatted("'" + page.styleHash() + "'"));
        answer.html(page.html());
    }

    /** Names what is sent; says whether the asker has it already, and then sends nothing. */
    static boolean isKnown(Context answer, Object... state) {
        var tag = "\"" + hash(PROCESS + List.of(state)) + "\"";
        answer.header("ETag", tag);
        var known = answer.header("If-None-Match");
        if (known == null || !List.of(known.split("\\s*,\\s*")).contains(tag)) return false;
        answer.status(304);
        return true;
    }

    private static String hash(String state) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
