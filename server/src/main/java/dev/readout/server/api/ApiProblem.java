package dev.readout.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;

/** What a program cannot have, and what to do about it: {@code application/problem+json} (RFC 9457). */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    private ApiProblem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static ApiProblem badRequest(String detail) {
        return new ApiProblem(400, "Cannot be understood", detail);
    }

    static ApiProblem notFound(String detail) {
        return new ApiProblem(404, "Not here", detail);
    }

    /** A cursor into a list that is no longer as it was. */
    static ApiProblem gone() {
        return new ApiProblem(410, "Changed", "The dossier has changed since this list was begun: begin it again.");
    }

    static ApiProblem notAcceptable(String detail) {
        return new ApiProblem(406, "No such form", detail);
    }

    void tell(Context answer) {
        var fields = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", getMessage());
        answer.status(status).result(fields.toString()).contentType("application/problem+json");
    }
}
