package dev.readout.app;

import dev.readout.intake.text.TextSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The sample coverage that ships inside Readout: an invented policy of an invented country. */
final class Samples implements AutoCloseable {

    /** What the sample policy is called. */
    static final String NAME = "The Corran Strait fee";

    private static final String FOLDER = "/samples";

    private final Optional<FileSystem> jar;
    private final Path folder;

    private Samples(Optional<FileSystem> jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    static Samples open() {
        try {
            var place = Objects.requireNonNull(
                            Samples.class.getResource(FOLDER), "the samples are not on the class path")
                    .toURI();
            return place.getScheme().equals("jar") ? inJar(place) : new Samples(Optional.empty(), Path.of(place));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the samples cannot be opened", e);
        }
    }

    private static Samples inJar(URI place) throws IOException {
        var jar = FileSystems.newFileSystem(place, Map.of());
        return new Samples(Optional.of(jar), jar.getPath(FOLDER));
    }

    /** Its articles, in the order of their names. Read them before this is closed. */
    List<TextSource> articles() {
        return files().stream()
                .<TextSource>map(file -> new TextSource.OfFile("samples/" + file.getFileName(), file))
                .toList();
    }

    /** Puts its articles into a folder of the user's file system. */
    void copyTo(Path to) throws IOException {
        for (var file : files()) Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) jar.get().close();
    }
}
