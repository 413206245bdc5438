package dev.readout.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A request as it goes over the wire, so that nothing mends it on the way. */
final class Ask {

    private final int port;
    private final String line;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body = "";

    private Ask(int port, String line) {
        this.port = port;
        this.line = line;
        headers.put("Host", "localhost:" + port);
    }

    static Ask get(DeskServer desk, String path) {
        return get(desk.port(), path);
    }

    static Ask get(int port, String path) {
        return new Ask(port, "GET " + path);
    }

    static Ask head(DeskServer desk, String path) {
        return new Ask(desk.port(), "HEAD " + path);
    }

    static Ask post(DeskServer desk, String path, String form) {
        var ask = new Ask(desk.port(), "POST " + path);
        ask.body = form;
        return ask.with("Content-Type", "application/x-www-form-urlencoded");
    }

    Ask with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /**
     * What came back.
     *
     * @param headers by their names in lower case
     */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    Answer answer() throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.put("Connection", "close");
        headers.put("Content-Length", String.valueOf(bytes.length));
        var request = new StringBuilder(line).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        var lines = answer.substring(0, end).lines().toList();
        var headers = new LinkedHashMap<String, String>();
        lines.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return new Answer(Integer.parseInt(lines.getFirst().substring(9, 12)), headers, answer.substring(end + 4));
    }
}
