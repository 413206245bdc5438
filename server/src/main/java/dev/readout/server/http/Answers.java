package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.publish.page.Script;
import dev.readout.server.api.EntityTag;
import dev.readout.server.api.Packed;
import io.javalin.http.Context;

/** How answers are sent: with what a browser must not do with them. */
final class Answers {

    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors"
                    + " 'none'";

    private Answers() {}

    /** What holds for every answer, whatever it is. */
    static void guard(Context answer) {
        answer.header("Content-Security-Policy", POLICY.formatted("'none'", "'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    static void page(Context answer, DeskPages.Page page) {
        describe(answer, page).result(page.content());
    }

    /**
     * A large page without a form, packed for whoever takes that. What carries a token is not packed: its length would tell of it to
     * whoever can make a browser ask and can watch the line.
     */
    static void large(Context answer, DeskPages.Page page) {
        describe(answer, page).header("Vary", "Accept-Encoding");
        if (Packed.isTaken(answer)) answer.header("Content-Encoding", "gzip").result(page.packed());
        else answer.result(page.content());
    }

    private static Context describe(Context answer, DeskPages.Page page) {
        answer.header(
                "Content-Security-Policy", POLICY.formatted("'" + page.styleHash() + "'", "'" + Script.HASH + "'"));
        return answer.contentType("text/html; charset=utf-8");
    }

    /** Names what is sent; says whether the asker has it already, and then sends nothing. */
    static boolean isKnown(Context answer, Object... state) {
        return EntityTag.isKnown(answer, state);
    }
}
