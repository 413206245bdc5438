package dev.readout.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * Lets through only what this machine's user asked for.
 *
 * <p>A desk on the loopback address can still be reached by any page that the user's browser has open. So the name it is asked
 * by must be this machine's (against DNS rebinding), and where a browser says that a page of another origin asks, it is refused,
 * also for looking.
 */
final class Guard {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE_SITES = Set.of("", "same-origin", "none");

    private Guard() {}

    /** @throws DeskProblem if the request is not to be answered */
    static void check(Context request) {
        var host = host(request);
        var origin = header(request, "Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + host)) {
            throw new DeskProblem(403, "Another origin", "A page of " + shown(origin) + " may not ask this desk.");
        }
        boolean looks =
                request.method().equals(HandlerType.GET) || request.method().equals(HandlerType.HEAD);
        if (!SAFE_SITES.contains(header(request, "Sec-Fetch-Site")) && !(looks && isLink(request))) {
            throw new DeskProblem(403, "Another origin", "Only this desk's own pages may ask it.");
        }
    }

    /** A user who follows a link on another page is let in to look: the other page learns nothing of it. */
    private static boolean isLink(Context request) {
        return header(request, "Sec-Fetch-Mode").equals("navigate")
                && header(request, "Sec-Fetch-Dest").equals("document");
    }

    private static String host(Context request) {
        var host = header(request, "Host");
        int colon = host.lastIndexOf(':');
        var name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        var port = name.length() == host.length() ? "80" : host.substring(colon + 1);
        if (NAMES.contains(name) && port.equals(String.valueOf(request.req().getLocalPort()))) return host;
        throw new DeskProblem(
                421,
                "Another machine's name",
                "This desk answers to localhost:" + request.req().getLocalPort() + ", not to " + shown(host) + ".");
    }

    private static String header(Context request, String name) {
        var value = request.header(name);
        return value == null ? "" : value;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "no name" : "'" + value + "'";
    }
}
