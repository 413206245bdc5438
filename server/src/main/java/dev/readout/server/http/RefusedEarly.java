package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.server.api.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells what is refused before any route sees it, such as an address that is none, as {@link Problems} tells all else. */
final class RefusedEarly extends ErrorHandler {

    private final DeskPages pages;

    RefusedEarly(DeskPages pages) {
        this.pages = pages;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response answer,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback)
            throws IOException {
        var problem = problem(status);
        var path = request.getHttpURI().getPath();
        var accept = request.getHeaders().get(HttpHeader.ACCEPT);
        Answers.GUARDED.forEach(answer.getHeaders()::put);
        answer.setStatus(status);
        if (Problems.wantsPage(path == null ? "" : path, accept == null ? "" : accept)) {
            var page = pages.problem(status, problem.title(), problem.detail());
            answer.getHeaders().put(Answers.POLICY_NAME, Answers.policy(page));
            send(answer, Answers.PAGE, page.content().readAllBytes(), callback);
        } else {
            send(answer, Problem.TYPE, problem.json().getBytes(StandardCharsets.UTF_8), callback);
        }
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400 ->
                new Problem(status, "Cannot be understood", "This is no address, or no request, that a desk knows.");
            case 414 -> new Problem(status, "Too long", "The address is longer than any of a desk.");
            case 431 ->
                new Problem(status, "Too long", "What the request says of itself is more than a desk takes in.");
            default -> new Problem(status, "Refused", "The request was refused before it was read.");
        };
    }

    private static void send(Response answer, String type, byte[] body, Callback callback) {
        answer.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        answer.write(true, ByteBuffer.wrap(body), callback);
    }
}
