package dev.readout.app;

import dev.readout.server.Shelf;
import dev.readout.server.Shelves;
import dev.readout.store.StoreException;
import dev.readout.store.sqlite.SqliteStore;
import dev.readout.watch.subject.ReadSubject;
import dev.readout.watch.subject.Subject;
import dev.readout.watch.subject.SubjectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of dossiers, each in a folder of its own with its store, as {@code watch} and {@code import} make them; a folder that
 * is itself one dossier's holds that one.
 */
record DataFolder(Path path) implements Shelves {

    /** {@code $XDG_DATA_HOME/readout}, else {@code ~/.local/share/readout}. */
    static Path standard() {
        var xdg = System.getenv("XDG_DATA_HOME");
        var home = xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(xdg);
        return home.resolve("readout");
    }

    @Override
    public String folder() {
        return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public List<Shelf> all() {
        if (!Files.isDirectory(path)) return List.of();
        try (var below = Files.list(path)) {
            return Stream.concat(Stream.of(path), below)
                    .filter(DataFolder::isDossier)
                    .map(DataFolder::shelf)
                    .sorted(Comparator.comparing(Shelf::name))
                    .toList();
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Looks into that folder alone: a data folder may hold hundreds. */
    @Override
    public Optional<Shelf> find(String name) {
        if (name(path).equals(name) && isDossier(path)) return Optional.of(shelf(path));
        try {
            var folder = path.resolve(name);
            boolean within = path.equals(folder.getParent()) && name(folder).equals(name);
            return within && isDossier(folder) ? Optional.of(shelf(folder)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isDossier(Path folder) {
        return Files.isRegularFile(new WatchFolder(folder).store());
    }

    private static Shelf shelf(Path folder) {
        var watched = new WatchFolder(folder);
        return new Shelf(name(folder), title(folder), watched::openToRead, watched::change, watched::stamp);
    }

    private static String name(Path folder) {
        var name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "dossier" : name.toString();
    }

    /** What its dossier.yaml calls it, else its folder's name in words. */
    private static String title(Path folder) {
        if (Files.exists(folder.resolve(Subject.FILE))) {
            try {
                return ReadSubject.of(folder).name();
            } catch (SubjectException e) {
                return DossierName.ofWords(name(folder));
            }
        }
        return DossierName.ofWords(name(folder));
    }

    /** The folder of a dossier of this title: "The strait fee" in {@code the-strait-fee}. */
    Path folderFor(String title) {
        var name = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return path.resolve(name.isEmpty() ? "dossier" : name);
    }

    /** Says in the folder what its dossier is called, unless something says so already. */
    static void entitle(Path folder, String title) throws IOException {
        var file = folder.resolve(Subject.FILE);
        if (Files.exists(file)) return;
        Files.createDirectories(folder);
        var quoted = "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
        Files.write(
                file,
                List.of(
                        "# `readout dossier --init` makes one that explains itself.",
                        "name: " + quoted,
                        "names:",
                        "  - " + quoted),
                StandardCharsets.UTF_8);
    }

    /** Its store, made if it is not there. */
    static SqliteStore open(Path folder) {
        return new WatchFolder(folder).open();
    }
}
