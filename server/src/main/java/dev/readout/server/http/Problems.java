package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.server.Deciding;
import dev.readout.server.api.Problem;
import dev.readout.store.StoreException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

/** Tells what went wrong: to a browser as a page, to a program as {@code application/problem+json} (RFC 9457). */
final class Problems {

    private final DeskPages pages;

    Problems(DeskPages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(SignInNeeded.class, (problem, answer) -> sendToSignIn(answer, problem));
        routes.exception(Problem.class, (problem, answer) -> tell(answer, problem));
        routes.exception(Deciding.Impossible.class, (problem, answer) -> tell(answer, impossible(problem)));
        routes.exception(
                StoreException.class,
                (problem, answer) ->
                        tell(answer, new Problem(503, "The store cannot be used", "" + problem.getMessage())));
        routes.exception(HttpResponseException.class, (problem, answer) -> {
            if (problem.getStatus() == 405) allow(answer, problem);
            tell(answer, new Problem(problem.getStatus(), title(problem), sentence(problem)));
        });
        routes.exception(
                Exception.class,
                (problem, answer) -> tell(
                        answer,
                        new Problem(
                                500,
                                "Readout failed",
                                "This should not happen (" + problem.getClass().getSimpleName()
                                        + "); please report it. Nothing was changed.")));
    }

    private static Problem impossible(Deciding.Impossible problem) {
        var why = "" + problem.getMessage();
        return problem.isMissing() ? Problem.notFound(why) : Problem.badRequest(why);
    }

    /** A person goes to where they sign in, and comes back; a program is told what it lacks (RFC 6750). */
    private void sendToSignIn(Context answer, SignInNeeded problem) {
        if (wantsPage(answer) && Permissions.looks(answer)) {
            answer.redirect(SigningIn.addressFor(answer), HttpStatus.SEE_OTHER);
            return;
        }
        answer.header("WWW-Authenticate", "Bearer realm=\"readout\"");
        tell(answer, new Problem(401, "Not signed in", "" + problem.getMessage()));
    }

    /** What can be done instead (RFC 9110, section 15.5.6). */
    private static void allow(Context answer, HttpResponseException problem) {
        var methods = problem.getDetails().getOrDefault("availableMethods", "");
        if (!methods.isEmpty()) answer.header("Allow", methods);
    }

    private static String title(HttpResponseException problem) {
        return switch (problem.getStatus()) {
            case 404 -> "Not here";
            case 405 -> "Not to be done";
            case 413 -> "Too large";
            default -> "Refused";
        };
    }

    private static String sentence(HttpResponseException problem) {
        return switch (problem.getStatus()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This cannot be done with what is at this address.";
            case 413 -> "That is more than a desk takes in at once.";
            default -> String.valueOf(problem.getMessage());
        };
    }

    private void tell(Context answer, Problem problem) {
        answer.status(problem.status());
        if (wantsPage(answer)) {
            Answers.page(answer, pages.problem(problem.status(), problem.title(), problem.detail()));
            return;
        }
        answer.result(problem.json()).contentType(Problem.TYPE);
    }

    private static boolean wantsPage(Context request) {
        var accept = request.header("Accept");
        return wantsPage(request.path(), accept == null ? "" : accept);
    }

    static boolean wantsPage(String path, String accept) {
        return !path.startsWith("/api/") && accept.contains("text/html");
    }
}
