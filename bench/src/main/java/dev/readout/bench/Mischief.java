package dev.readout.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What a server does besides serving articles: nothing, or everything that one can do wrong. */
enum Mischief {
    NONE {
        @Override
        String items(String address) {
            return "";
        }

        @Override
        void answer(HttpExchange exchange, String path) throws IOException {
            exchange.sendResponseHeaders(404, -1);
        }
    },
    ALL {
        @Override
        String items(String address) {
            int day = DICE.nextInt(1_000_000);
            return Stream.of(
                            "slow",
                            "huge",
                            "bomb",
                            "cut",
                            "loop",
                            "chain",
                            "unchanged",
                            "late",
                            "gone",
                            "lies",
                            "script",
                            "entities",
                            "binary",
                            "empty")
                    .map(kind ->
                            "<item><title>%s</title><link>%s/%s/%d</link></item>".formatted(kind, address, kind, day))
                    .collect(Collectors.joining());
        }

        @Override
        void answer(HttpExchange exchange, String path) throws IOException {
            switch (path.split("/")[1]) {
                case "slow" -> drip(exchange);
                case "huge" -> endless(exchange, "text/html");
                case "bomb" -> compressed(exchange);
                case "cut" -> cut(exchange);
                case "loop" -> redirect(exchange, path);
                case "chain" -> redirect(exchange, path + "1");
                case "unchanged" -> exchange.sendResponseHeaders(304, -1);
                case "late" -> late(exchange);
                case "gone" -> exchange.sendResponseHeaders(410, -1);
                case "lies" -> send(exchange, "image/png; charset=klingon", "<html><p>ferry fee \u00e9");
                case "script" -> send(exchange, "text/html", SCRIPT);
                case "entities" -> send(exchange, "text/xml", ENTITIES);
                case "binary" -> send(exchange, "text/html", noise());
                default -> exchange.sendResponseHeaders(200, -1);
            }
        }
    };

    private static final Random DICE = new Random(7);
    private static final int KIBIBYTE = 1_024;
    private static final String SCRIPT = "<html><head><link rel=canonical href=\"http://127.0.0.1:1/a/0\"></head><body>"
            + "<article><h1>Ferry fee</h1><p onclick=x()>ferry fee <script>alert(1)</script></p>".repeat(20)
            + "</article></body></html>";
    private static final String ENTITIES = "<!DOCTYPE a [<!ENTITY b \"" + "ferry ".repeat(99) + "\">"
            + IntStream.range(0, 9)
                    .mapToObj(i -> "<!ENTITY b" + i + " \"" + "&b;".repeat(9) + "\">")
                    .collect(Collectors.joining())
            + "]><a>&b8;</a>";

    /** What stands in the feed besides the articles. */
    abstract String items(String address);

    /** An answer to whatever is asked for besides the articles. */
    abstract void answer(HttpExchange exchange, String path) throws IOException;

    private static void send(HttpExchange exchange, String type, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String noise() {
        var bytes = new byte[50 * KIBIBYTE];
        new Random(3).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A byte now and then, for longer than anyone waits. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (int i = 0; i < 600; i++) {
                out.write('<');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        fill(exchange.getResponseBody(), 200);
    }

    private static void compressed(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (var zip = new GZIPOutputStream(exchange.getResponseBody())) {
            fill(zip, 200);
        }
    }

    private static void fill(OutputStream out, int mebibytes) throws IOException {
        var chunk = "<p>ferry fee ".repeat(KIBIBYTE * KIBIBYTE / 13).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < mebibytes; i++) out.write(chunk);
    }

    private static void cut(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 100_000);
        exchange.getResponseBody().write("<html><p>The ferry fee".getBytes(StandardCharsets.US_ASCII));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void late(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "1");
        exchange.sendResponseHeaders(503, -1);
    }
}
