package dev.readout.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A newspaper of our own on this machine: a feed whose articles grow in number, and pages that are edited now and then. */
final class OwnServer implements AutoCloseable {

    /** So many of the newest articles stand in the feed. */
    static final int IN_FEED = 40;

    private final HttpServer server;
    private final AtomicInteger articles = new AtomicInteger();
    private final Mischief mischief;

    private OwnServer(HttpServer server, Mischief mischief) {
        this.server = server;
        this.mischief = mischief;
    }

    /** @param mischief what the server does besides serving */
    static OwnServer start(Mischief mischief) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var own = new OwnServer(server, mischief);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", own::answer);
        server.start();
        return own;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The same server by another name: what goes wrong there must not make a polite fetcher leave the articles alone. */
    private String neighbour() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String feed() {
        return address() + "/feed.xml";
    }

    /** Publishes so many articles more. */
    void publish(int more) {
        articles.addAndGet(more);
    }

    int articles() {
        return articles.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) exchange.sendResponseHeaders(404, -1);
            else if (path.equals("/feed.xml")) conditional(exchange, "application/rss+xml", feedNow());
            else if (path.startsWith("/a/")) conditional(exchange, "text/html; charset=utf-8", page(number(path)));
            else mischief.answer(exchange, path);
        }
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring("/a/".length()));
    }

    private String feedNow() {
        int last = articles.get();
        var items = IntStream.range(Math.max(0, last - IN_FEED), last)
                .mapToObj(i ->
                        "<item><title>Ferry fee, part %d</title><link>%s/a/%d</link></item>".formatted(i, address(), i))
                .collect(Collectors.joining());
        return "<rss version=\"2.0\"><channel><title>The Courier</title>" + items + mischief.items(neighbour())
                + "</channel></rss>";
    }

    /** Every third article is edited once the tenth after it is out. */
    private String page(int number) {
        boolean edited = number % 3 == 0 && articles.get() > number + 10;
        var body = IntStream.range(0, 6)
                .mapToObj(
                        i ->
                                "<p>The ferry fee of pier %d was the matter of part %d, and the harbour office said that it %s"
                                                .formatted(
                                                        i,
                                                        number,
                                                        edited ? "may change after all" : "would stay as it is")
                                        + " for as long as the boats go out to the islands in the morning and in the evening.</p>")
                .collect(Collectors.joining());
        return "<html><head><title>Ferry fee, part %d</title></head><body><article><h1>Ferry fee, part %d</h1>%s</article></body></html>"
                .formatted(number, number, body);
    }

    private static void conditional(HttpExchange exchange, String type, String words) throws IOException {
        var etag = "\"" + Integer.toHexString(words.hashCode()) + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
