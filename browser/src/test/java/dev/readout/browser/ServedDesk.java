package dev.readout.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A desk that the product serves, run from outside as a user runs it, until it is closed. */
final class ServedDesk implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final Process process;
    private final String address;

    private ServedDesk(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Brings articles in and opens the desk.
     *
     * @param folder of dossiers, made if need be
     * @param title what the policy is called
     */
    static ServedDesk over(Path folder, Path coverage, String title) throws IOException, InterruptedException {
        var log = folder.resolveSibling("import.log");
        int exit = readout("import", coverage.toString(), "--name", title, "--data", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) throw new IllegalStateException("readout import failed:\n" + Files.readString(log));
        var process = readout("serve", "--port", "0", "--data", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ServedDesk(process, address(process.inputReader()));
    }

    private static ProcessBuilder readout(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx3g", "-cp", System.getProperty("java.class.path")));
        command.add("dev.readout.app.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String address(BufferedReader output) throws IOException {
        var line = output.readLine();
        var found = ADDRESS.matcher(line == null ? "" : line);
        if (!found.find()) throw new IllegalStateException("readout serve said: " + line);
        return found.group();
    }

    /** Where something is on it. */
    String at(String path) {
        return address + path;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
