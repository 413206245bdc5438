package dev.readout.app;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code readout rehearse}: does once what users do, so that Java can keep what it learns of our classes for later starts. For the
 * launcher and the release, which make an ahead-of-time cache of it; prints what the verbs print.
 */
@Command(
        name = "rehearse",
        hidden = true,
        description =
                "Reads the sample coverage, keeps it and shows it, all in one folder, for Java's ahead-of-time cache.")
final class RehearseCommand implements Callable<Integer> {

    private static final int PATIENCE_TRIES = 200;
    private static final long BETWEEN_TRIES_MILLIS = 100;

    @Parameters(paramLabel = "DIR", description = "An empty folder to work in.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var samples = Files.createDirectories(folder.resolve("samples"));
        try (var bundled = Samples.open()) {
            bundled.copyTo(samples);
        }
        Main.run(
                "dossier",
                samples.toString(),
                "--out",
                folder.resolve("dossier").toString());
        var one = first(samples).toString();
        Main.run("read", "--json", one);
        var data = folder.resolve("data").toString();
        Main.run("import", one, "--name", "rehearsal", "--data", data);
        serve(data);
        return Main.DONE;
    }

    private static Path first(Path samples) throws IOException {
        try (var files = Files.list(samples)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    /** Opens the desk, looks at the list of dossiers and at one, and closes it. */
    private static void serve(String data) throws IOException, InterruptedException {
        int port = freePort();
        var desk = Thread.ofPlatform().start(() -> Main.run("serve", "--data", data, "--port", String.valueOf(port)));
        var list = "http://localhost:" + port + "/";
        look(list);
        look(list + "dossiers/rehearsal");
        desk.interrupt();
        desk.join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void look(String page) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try (var answer = URI.create(page).toURL().openStream()) {
                answer.readAllBytes();
                return;
            } catch (ConnectException e) {
                if (tries == PATIENCE_TRIES) throw e;
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            }
        }
    }
}
