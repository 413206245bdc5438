package dev.readout.intake.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that sends exactly the bytes it is told, right or wrong, and remembers what it was asked. */
final class LocalServer implements Closeable {

    /** Writes a whole answer to an open connection. */
    @FunctionalInterface
    interface Reply {
        void write(Socket socket) throws IOException;
    }

    private final ServerSocket server;
    private final Thread serving;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    LocalServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serving = Thread.ofVirtual().start(this::serve);
    }

    WebAddress at(String path) {
        return WebAddress.of("http://127.0.0.1:" + server.getLocalPort() + path).orElseThrow();
    }

    /** Request lines and the headers that matter, in the order they came. */
    List<String> requests() {
        return requests;
    }

    LocalServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** Answers with a status, headers and a body of the right length. */
    LocalServer on(String path, int status, String headers, String body) {
        return on(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    LocalServer on(String path, int status, String headers, byte[] body) {
        return on(path, socket -> {
            write(socket, "HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length + "\r\n" + headers + "\r\n");
            socket.getOutputStream().write(body);
        });
    }

    static void write(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var line = reader.readLine();
            if (line == null) return;
            var request = new StringBuilder(line);
            for (var header = reader.readLine(); header != null && !header.isEmpty(); header = reader.readLine()) {
                if (header.startsWith("If-") || header.startsWith("User-Agent"))
                    request.append(" | ").append(header);
            }
            requests.add(request.toString());
            var reply = replies.get(line.split(" ")[1]);
            if (reply == null) write(socket, "HTTP/1.1 404 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            else reply.write(socket);
        } catch (IOException e) {
            // The client went away, which is what some tests are about.
            requests.add("broken: " + e.getMessage());
        }
    }

    /** The port is free only once nobody waits at it: until then somebody may still be let in and cut off. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
