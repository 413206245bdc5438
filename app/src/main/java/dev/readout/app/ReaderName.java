package dev.readout.app;

import dev.readout.knowledge.KnowledgeException;
import dev.readout.store.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What tells readings of one reader from those of another: program, engine, and the user's own knowledge files. */
final class ReaderName {

    private static final int DIGITS = 12;

    private ReaderName() {}

    static String of(String engine, Optional<Path> knowledge) {
        var program = new Version().getVersion()[0] + ", " + engine;
        return knowledge.map(folder -> program + ", knowledge " + hash(folder)).orElse(program);
    }

    private static String hash(Path folder) {
        try (var files = Files.walk(folder)) {
            var all = new ByteArrayOutputStream();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.write(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                all.write(Files.readAllBytes(file));
            }
            return ContentHash.of(all.toByteArray()).hex().substring(0, DIGITS);
        } catch (IOException e) {
            throw new KnowledgeException(folder + ": cannot be read; 'knowledge' in dossier.yaml names a folder", e);
        }
    }
}
