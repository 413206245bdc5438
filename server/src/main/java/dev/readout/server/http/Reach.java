package dev.readout.server.http;

import java.net.URI;
import java.util.List;

/**
 * From where a desk can be reached.
 *
 * @param host the address it listens on
 * @param origins what browsers call it besides, as {@code https://desk.example}: behind a proxy, or by a name of its own
 */
public record Reach(String host, List<URI> origins) {

    /** This machine alone. */
    public static final Reach LOOPBACK = new Reach("127.0.0.1", List.of());

    public Reach {
        origins = List.copyOf(origins);
        origins.forEach(Reach::requireOrigin);
    }

    private static void requireOrigin(URI origin) {
        boolean web = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
        if (!web || origin.getRawAuthority() == null || !origin.getPath().isEmpty() || origin.getRawQuery() != null) {
            throw new IllegalArgumentException("an origin is like https://desk.example, not '" + origin + "'");
        }
    }

    /** Where a browser finds it. */
    String address(int port) {
        if (!origins.isEmpty()) return origins.getFirst() + "/";
        if (host.equals(LOOPBACK.host())) return "http://localhost:" + port + "/";
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    /** Whether a proxy that speaks TLS stands before it. */
    public boolean isBehindTls() {
        return origins.stream().anyMatch(origin -> "https".equals(origin.getScheme()));
    }
}
