package dev.readout.app;

import dev.readout.store.ContentHash;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Names all that a program is made of, so that what one build has made is not taken for what another would make. */
final class BuildStamp {

    private BuildStamp() {}

    /** Of this program; nothing while it is being worked on, when it lies in folders and not in archives. */
    static Optional<String> ofThis() {
        return of(System.getProperty("java.class.path", ""));
    }

    static Optional<String> of(String classPath) {
        var words = new StringBuilder();
        try {
            for (var entry : classPath.split(File.pathSeparator)) {
                var file = Path.of(entry);
                if (!Files.isRegularFile(file)) return Optional.empty();
                words.append(file.getFileName())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(ContentHash.of(words.toString()).hex());
    }
}
