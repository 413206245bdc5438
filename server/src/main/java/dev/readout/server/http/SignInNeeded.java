package dev.readout.server.http;

/** Nobody is known to ask. */
final class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    SignInNeeded() {
        super("Sign in first; a program brings a token: Authorization: Bearer TOKEN.");
    }
}
