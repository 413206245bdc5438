package dev.readout.server.http;

import dev.readout.server.api.Caller;
import dev.readout.server.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * What every request passes before it is answered: it must be asked by the desk's own name, somebody must be known to ask, and they
 * must be allowed to. What is not in the table of permissions is not answered to anybody who signed in.
 */
final class Admission {

    private static final String ARTICLES = "/api/v1/dossiers/";
    private static final int MOST_OF_A_FORM = 64 * 1024;

    /** How many bytes are taken in at once. */
    static final int MOST_OF_AN_ARTICLE = 4 * 1024 * 1024;

    private final Guard guard;
    private final Supplier<Door> door;

    /** @param door which holds at the moment of a request */
    Admission(Guard guard, Supplier<Door> door) {
        this.guard = guard;
        this.door = door;
    }

    void register(RoutesConfig routes) {
        routes.before(this::enter);
        routes.beforeMatched(Permissions::check);
        routes.after(this::note);
    }

    private void enter(Context request) {
        Answers.guard(request);
        guard.check(request);
        requireSmall(request);
        door.get().enter(request).ifPresentOrElse(caller -> caller.enter(request), () -> requireOpen(request));
    }

    /** Programs send articles; people send forms. How long it is, is said first. */
    private static void requireSmall(Context request) {
        if (request.header("Transfer-Encoding") != null) throw new Problem(411, "No length", "Say how long it is.");
        long most = request.path().startsWith(ARTICLES) ? MOST_OF_AN_ARTICLE : MOST_OF_A_FORM;
        if (request.contentLength() > most) {
            throw new Problem(413, "Too much", "That is more than a desk takes in at once.");
        }
    }

    private static void requireOpen(Context request) {
        if (!Permissions.isOpen(request)) throw new SignInNeeded();
    }

    /** What was asked for at a shared desk that is more than looking, and what became of it. */
    private void note(Context request) {
        if (!(door.get() instanceof Door.Shared(var entrance)) || Permissions.looks(request)) return;
        Caller.known(request)
                .ifPresent(caller -> entrance.note(
                        caller.person(),
                        guard.from(request),
                        request.method() + " " + request.path() + ": " + request.statusCode()));
    }
}
