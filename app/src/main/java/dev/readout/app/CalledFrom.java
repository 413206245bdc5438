package dev.readout.app;

import dev.readout.intake.text.RawText;
import java.nio.file.Path;

/**
 * Calls files by their path from a folder on, so that the folder may be moved or copied; what lies outside of it and what has an
 * address keeps its name.
 */
record CalledFrom(Path folder) {

    CalledFrom {
        folder = folder.toAbsolutePath().normalize();
    }

    RawText call(RawText raw) {
        return raw.called(name(raw.source()));
    }

    private String name(String source) {
        if (source.contains("://")) return source;
        var file = Path.of(source).toAbsolutePath().normalize();
        return file.startsWith(folder) ? folder.relativize(file).toString() : source;
    }
}
