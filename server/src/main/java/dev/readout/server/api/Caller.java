package dev.readout.server.api;

import dev.readout.accounts.Role;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks, as the desk's door found out.
 *
 * @param person what they sign with
 * @param role what they may do
 * @param formToken what a form must bring; absent for a program that showed a token with the request
 * @param signedIn whether they are who they say; at a desk for one machine nobody asks
 */
public record Caller(String person, Role role, Optional<String> formToken, boolean signedIn) {

    private static final String KEY = Caller.class.getName();

    /** Lets everything that answers the request know. */
    public void enter(Context request) {
        request.attribute(KEY, this);
    }

    public static Caller of(Context request) {
        return known(request).orElseThrow(() -> new IllegalStateException("nobody came through the door"));
    }

    /** Nobody, where anybody may look. */
    public static Optional<Caller> known(Context request) {
        return Optional.ofNullable(request.attribute(KEY));
    }

    /** Whether they may correct. */
    public boolean decides() {
        return role.includes(Role.ANALYST);
    }

    /** Whose word a decision is. */
    public String signs(String written) {
        return signedIn || written.isBlank() ? person : written;
    }

    /** Without what the form must bring. */
    @Override
    public String toString() {
        return Objects.toString(role) + " " + person;
    }
}
