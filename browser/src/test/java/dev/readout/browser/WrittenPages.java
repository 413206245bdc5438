package dev.readout.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages that the product has written, run from outside as a user runs it. */
final class WrittenPages {

    private final Path folder;

    WrittenPages(Path folder) {
        this.folder = folder;
    }

    /** The page of the bundled coverage. */
    Path samples() throws IOException, InterruptedException {
        return write("samples", Path.of(System.getProperty("readout.samples")));
    }

    /** The page of one article, written for the purpose. */
    Path ofArticle(String name, String text) throws IOException, InterruptedException {
        var coverage = Files.createDirectory(folder.resolve(name + "-coverage"));
        Files.writeString(coverage.resolve(name + ".txt"), text);
        return write(name, coverage);
    }

    private Path write(String name, Path coverage) throws IOException, InterruptedException {
        var out = folder.resolve(name);
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx3g", "-cp", System.getProperty("java.class.path"), "dev.readout.app.Main"));
        command.addAll(List.of("dossier", coverage.toString(), "--out", out.toString()));
        var log = folder.resolve(name + ".log");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) throw new IllegalStateException("readout dossier failed:\n" + Files.readString(log));
        return out.resolve("index.html");
    }
}
