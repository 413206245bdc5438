package dev.readout.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The user's own browser. */
final class Browser {

    private Browser() {}

    /** Whether there is a screen to open one on. */
    static boolean isThere() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("mac")
                || system.contains("win")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** Asks the desktop to show a page; says so in one line when it cannot. */
    static void open(Path page, PrintWriter err) {
        open(page.toAbsolutePath().normalize().toUri().toString(), err);
    }

    /** The same for an address. */
    static void open(String address, PrintWriter err) {
        var command = switch (System.getProperty("os.name").toLowerCase(Locale.ROOT)) {
            case String system when system.contains("mac") -> List.of("open", address);
            case String system
            when system.contains("win") -> List.of("rundll32", "url.dll,FileProtocolHandler", address);
            default -> List.of("xdg-open", address);
        };
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            err.println("readout: no browser could be started: open " + address);
        }
    }
}
