package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.publish.page.Script;
import dev.readout.server.api.EntityTag;
import dev.readout.server.api.Packed;
import io.javalin.http.Context;
import java.util.Map;

/** How answers are sent: with what a browser must not do with them. */
final class Answers {

    /** The type of a page. */
    static final String PAGE = "text/html; charset=utf-8";

    static final String POLICY_NAME = "Content-Security-Policy";

    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors"
                    + " 'none'";

    private Answers() {}

    /** What holds for every answer, whatever it is. */
    static final Map<String, String> GUARDED = Map.of(
            POLICY_NAME,
            POLICY.formatted("'none'", "'none'"),
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "private, no-cache");

    static void guard(Context answer) {
        GUARDED.forEach(answer::header);
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

    /** What a page may load and run. */
    static String policy(DeskPages.Page page) {
        return POLICY.formatted("'" + page.styleHash() + "'", "'" + Script.HASH + "'");
    }

    private static Context describe(Context answer, DeskPages.Page page) {
        return answer.header(POLICY_NAME, policy(page)).contentType(PAGE);
    }

    /**
     * Names what is sent; says whether the asker has it already, and then sends nothing. A browser takes over the headers of such an
     * answer, so that it says nothing of what the page may load: that stays as it was.
     */
    static boolean isKnown(Context answer, Object... state) {
        if (!EntityTag.isKnown(answer, state)) return false;
        answer.removeHeader(POLICY_NAME);
        return true;
    }
}
