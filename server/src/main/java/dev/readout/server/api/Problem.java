package dev.readout.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a request cannot have, and what to do about it. */
public final class Problem extends RuntimeException {

    /** How a problem is sent to a program. */
    public static final String TYPE = "application/problem+json";

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /**
     * @param status of HTTP
     * @param title what is wrong, the same for all of its kind
     * @param detail what it is about this time, and what to do
     */
    public Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public static Problem badRequest(String detail) {
        return new Problem(400, "Cannot be understood", detail);
    }

    public static Problem notFound(String detail) {
        return new Problem(404, "Not here", detail);
    }

    /** A cursor into a list that is no longer as it was. */
    static Problem gone() {
        return new Problem(410, "Changed", "The dossier has changed since this list was begun: begin it again.");
    }

    static Problem notAcceptable(String detail) {
        return new Problem(406, "No such form", detail);
    }

    static Problem unsupported(String detail) {
        return new Problem(415, "No such form", detail);
    }

    /** A key that came before with another request (draft-ietf-httpapi-idempotency-key-header, section 2.7). */
    static Problem reused(String detail) {
        return new Problem(422, "Another request", detail);
    }

    /** What was sent cannot be made anything of. */
    static Problem unreadable(String detail) {
        return new Problem(422, "Not an article", detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** As {@code application/problem+json} (RFC 9457). */
    public String json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail())
                .toString();
    }
}
