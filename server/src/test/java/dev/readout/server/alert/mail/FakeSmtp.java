package dev.readout.server.alert.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that takes mails, as far as RFC 5321 needs. */
final class FakeSmtp implements AutoCloseable {

    /** What it does with a mail. */
    enum Mood {
        TAKES,
        /** Answers 451 to who it is for. */
        LATER,
        /** Answers 550 to who it is for. */
        NEVER,
        TAKES_AND_HANGS_UP,
        /** Reads all of it and hangs up without a word. */
        HANGS_UP
    }

    final List<String> mails = new CopyOnWriteArrayList<>();
    private final ServerSocket listening;
    private final Mood mood;

    FakeSmtp(Mood mood) throws IOException {
        this.mood = mood;
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void listen() {
        try {
            while (!listening.isClosed()) {
                try (var socket = listening.accept()) {
                    talk(socket);
                }
            }
        } catch (IOException e) {
            if (!listening.isClosed()) throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(socket, "220 fake");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var verb = line.split(" ")[0];
            switch (verb) {
                case "RCPT" ->
                    say(socket, mood == Mood.LATER ? "451 later" : mood == Mood.NEVER ? "550 nobody" : "250 ok");
                case "DATA" -> {
                    say(socket, "354 go on");
                    mails.add(content(in));
                    if (mood == Mood.HANGS_UP) return;
                    say(socket, "250 taken");
                    if (mood == Mood.TAKES_AND_HANGS_UP) return;
                }
                case "QUIT" -> {
                    say(socket, "221 bye");
                    return;
                }
                default -> say(socket, "250 ok");
            }
        }
    }

    private static String content(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
