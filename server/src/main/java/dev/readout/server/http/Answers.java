package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.server.api.EntityTag;
import io.javalin.http.Context;

/** How answers are sent: with what a browser must not do with them. */
final class Answers {

    private static final String POLICY =
            "default-src 'none'; style-src %s; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors"
                    + " 'none'";

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
        return EntityTag.isKnown(answer, state);
    }
}
