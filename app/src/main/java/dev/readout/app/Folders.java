package dev.readout.app;

import java.nio.file.Path;

/** Where Readout keeps what it can make again. */
public final class Folders {

    private Folders() {}

    /** {@code $XDG_CACHE_HOME/readout}, else {@code ~/.cache/readout}. */
    public static Path cache() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var home = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return home.resolve("readout");
    }
}
