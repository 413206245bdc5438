package dev.readout.server.http;

import dev.readout.server.api.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through only what this desk's own pages and users asked for.
 *
 * <p>A desk can be reached by any page that the user's browser has open, also on the loopback address. So the name it is asked
 * by must be its own (against DNS rebinding), and where a browser says that a page of another origin asks, it is refused,
 * also for looking.
 */
final class Guard {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE_SITES = Set.of("", "same-origin", "none");
    private static final String ORIGIN = Guard.class.getName();

    private final Reach reach;

    Guard(Reach reach) {
        this.reach = reach;
    }

    /** @throws Problem if the request is not to be answered */
    void check(Context request) {
        var own = own(request);
        request.attribute(ORIGIN, own);
        var origin = header(request, "Origin");
        if (!origin.isEmpty() && !origin.equals(own)) {
            throw new Problem(403, "Another origin", "A page of " + shown(origin) + " may not ask this desk.");
        }
        boolean looks =
                request.method().equals(HandlerType.GET) || request.method().equals(HandlerType.HEAD);
        if (!SAFE_SITES.contains(header(request, "Sec-Fetch-Site")) && !(looks && isLink(request))) {
            throw new Problem(403, "Another origin", "Only this desk's own pages may ask it.");
        }
    }

    /** What the desk is called in a request that was let through, as {@code https://desk.example}. */
    static String origin(Context request) {
        String own = request.attribute(ORIGIN);
        return own == null ? "" : own;
    }

    /** Whether the browser reached it by TLS. */
    static boolean isSecure(Context request) {
        return origin(request).startsWith("https:");
    }

    /**
     * Where a request comes from. A proxy on this machine says so in the last entry of {@code X-Forwarded-For}, if there is to be one;
     * nobody else is believed.
     */
    String from(Context request) {
        var peer = request.req().getRemoteAddr();
        var forwarded = header(request, "X-Forwarded-For");
        if (forwarded.isEmpty() || !reach.isBehindTls() || !isLoopback(peer)) return Network.of(peer);
        return Network.of(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.")
                || address.equals("0:0:0:0:0:0:0:1")
                || address.equals("[0:0:0:0:0:0:0:1]")
                || address.equals("::1");
    }

    /** A user who follows a link on another page is let in to look: the other page learns nothing of it. */
    private static boolean isLink(Context request) {
        return header(request, "Sec-Fetch-Mode").equals("navigate")
                && header(request, "Sec-Fetch-Dest").equals("document");
    }

    /** What the desk is called in this request. */
    private String own(Context request) {
        var host = header(request, "Host").toLowerCase(Locale.ROOT);
        return named(host)
                .or(() -> local(request, host))
                .orElseThrow(() -> new Problem(
                        421,
                        "Another machine's name",
                        "This desk answers to localhost:" + request.req().getLocalPort() + ", not to " + shown(host)
                                + "; another name for it is given with --origin."));
    }

    private Optional<String> named(String host) {
        return reach.origins().stream()
                .filter(origin ->
                        origin.getRawAuthority().toLowerCase(Locale.ROOT).equals(host))
                .map(origin -> origin.getScheme() + "://" + host)
                .findFirst();
    }

    /** By this machine's names, or by the very address that the request came to: neither can be pointed here by somebody else. */
    private static Optional<String> local(Context request, String host) {
        int colon = host.lastIndexOf(':');
        var name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        var port = name.length() == host.length() ? "80" : host.substring(colon + 1);
        boolean own = NAMES.contains(name) || name.equals(request.req().getLocalAddr());
        return own && port.equals(String.valueOf(request.req().getLocalPort()))
                ? Optional.of("http://" + host)
                : Optional.empty();
    }

    private static String header(Context request, String name) {
        var value = request.header(name);
        return value == null ? "" : value;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "no name" : "'" + value + "'";
    }
}
