package dev.readout.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A server on this machine with a feed of two articles, and a list of feeds that names itself. */
final class OwnFeed implements AutoCloseable {

    private final HttpServer server;

    private OwnFeed(HttpServer server) {
        this.server = server;
    }

    static OwnFeed start() throws IOException {
        var own = new OwnFeed(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        own.server.createContext("/", own::answer);
        own.server.start();
        return own;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A list of feeds (OPML) that names the feed. */
    String list() {
        return list("/feed.xml");
    }

    private String list(String path) {
        return "<opml version='2.0'><body><outline xmlUrl='" + address() + path + "'/></body></opml>";
    }

    private String feed() {
        var item = "<item><title>Ferry fee</title><link>" + address() + "/%s</link></item>";
        return "<rss version='2.0'><channel>" + item.formatted("a") + item.formatted("b") + "</channel></rss>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var words = switch (exchange.getRequestURI().getPath()) {
                case "/feed.xml" -> feed();
                case "/circle.opml" -> list("/circle.opml");
                case "/a", "/b" -> "<p>The ferry fee stays as it is.</p>";
                default -> "";
            };
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
