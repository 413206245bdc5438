package dev.readout.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * NLP4J's models in a folder from which they open at once.
 *
 * <p>As shipped they take most of a minute and two gigabytes to load, so they are rewritten once into a folder of the
 * cache: plain numbers and text, nothing that is run when it is read. That folder is made under another name and renamed
 * when it is whole, is its user's alone, and is looked over before each use: one that others can write to, or in which a
 * file is missing or of another size than was written, is not used. Where the cache cannot be written, a temporary folder
 * takes its place.
 */
final class ModelFolder {

    private static final String NAME = "nlp4j-1.1.3-compact-1";
    private static final String INVENTORY = "inventory.txt";

    private ModelFolder() {}

    /** Opens the models, rewriting them first if the cache does not hold them. */
    static List<NLPComponent<NLPNode>> open(Path cache) {
        var ready = cache.resolve(NAME);
        if (isWhole(ready)) return components(ready);
        try {
            return components(writeTo(cache, ready));
        } catch (IOException | UncheckedIOException e) {
            return openTemporarily();
        }
    }

    /** Whether the models open at once. */
    static boolean isReady(Path cache) {
        return isWhole(cache.resolve(NAME));
    }

    private static List<NLPComponent<NLPNode>> components(Path folder) {
        return List.of(
                Lexica.open(folder),
                CompactModel.openTagger(folder),
                new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                CompactModel.openNameFinder(folder),
                CompactModel.openParser(folder));
    }

    private static Path writeTo(Path cache, Path ready) throws IOException {
        Files.createDirectories(cache);
        var folder = Files.createTempDirectory(cache, NAME);
        try {
            write(folder);
            delete(ready);
            Files.move(folder, ready, StandardCopyOption.ATOMIC_MOVE);
            return ready;
        } catch (IOException | UncheckedIOException e) {
            delete(folder);
            if (isWhole(ready)) return ready; // another process was quicker
            throw e;
        }
    }

    private static List<NLPComponent<NLPNode>> openTemporarily() {
        try {
            var folder = Files.createTempDirectory(NAME);
            try {
                write(folder);
                return components(folder);
            } finally {
                delete(folder); // what is mapped stays readable
            }
        } catch (IOException e) {
            throw new UncheckedIOException("neither the cache nor the temporary folder can be written", e);
        }
    }

    private static void write(Path folder) throws IOException {
        Lexica.write(folder);
        CompactModel.writeAll(folder);
        var inventory = inventory(folder);
        Files.write(folder.resolve(INVENTORY), inventory);
    }

    /** Name and size of every file but the inventory itself. */
    private static List<String> inventory(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(INVENTORY))
                    .map(file -> file.getFileName() + " " + size(file))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean isWhole(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && isPrivate(folder)
                    && Files.isReadable(folder.resolve(INVENTORY))
                    && Files.readAllLines(folder.resolve(INVENTORY)).equals(inventory(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPrivate(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) return true;
        Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
        others.removeAll(PosixFilePermissions.fromString("rwx------"));
        return others.isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
