package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.accounts.Role;
import dev.readout.accounts.Secrets;
import dev.readout.accounts.Visitor;
import dev.readout.server.api.Caller;
import io.javalin.http.Context;
import java.util.Optional;

/** Finds out who asks. */
sealed interface Door {

    /** Whose word is taken for who they are; nobody if they have to sign in first. */
    Optional<Caller> enter(Context request);

    /** What a program shows itself with. */
    static Optional<String> bearer(Context request) {
        var header = request.header("Authorization");
        boolean bears = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
        return bears && header != null ? Optional.of(header.substring(7).strip()) : Optional.empty();
    }

    /**
     * Of a desk that this machine alone can reach: whoever reaches it is its user.
     *
     * @param token that a change needs; whoever can read the data folder knows it
     * @param person who sits at it
     */
    record Own(String token, String person) implements Door {

        @Override
        public Optional<Caller> enter(Context request) {
            boolean shown = Door.bearer(request)
                    .filter(words -> Secrets.same(words, token))
                    .isPresent();
            return Optional.of(new Caller(person, Role.ADMIN, shown ? Optional.empty() : Optional.of(token), false));
        }
    }

    /**
     * Of a desk that a team shares: a program shows a token, a browser its session.
     *
     * @param entrance who may come in
     */
    record Shared(Entrance entrance) implements Door {

        @Override
        public Optional<Caller> enter(Context request) {
            var bearer = Door.bearer(request);
            var visitor = bearer.isPresent()
                    ? entrance.byToken(bearer.get())
                    : SessionCookie.read(request).flatMap(entrance::bySession);
            return visitor.map(Shared::caller);
        }

        private static Caller caller(Visitor visitor) {
            return new Caller(visitor.name(), visitor.role(), visitor.formToken(), true);
        }
    }
}
