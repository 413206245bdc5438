package dev.readout.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** An address to look at: GET gives what is there, HEAD the same answer without its content (RFC 9110, section 9.3.2). */
public final class Look {

    private Look() {}

    public static void at(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
