package dev.readout.eval.floors;

import dev.readout.eval.measure.CorpusException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One digest of all files of a corpus: the SHA-256, in lower-case hexadecimal, of a line a file, {@code <SHA-256 of the
 * file> <path>}, sorted by path. Paths begin at the root, so the digest is the same wherever
 * the corpus lies.
 */
public final class CorpusDigest {

    private CorpusDigest() {}

    /**
     * @param roots files and folders; all files within the folders count
     * @throws CorpusException when one of them cannot be read
     */
    public static String of(List<Path> roots) {
        var files = new TreeMap<String, Path>();
        for (var root : roots) collect(root, files);
        var lines = new StringBuilder();
        files.forEach((name, file) ->
                lines.append(digest(file)).append(' ').append(name).append('\n'));
        return hex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void collect(Path root, Map<String, Path> files) {
        try (var walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                var name = root.getFileName() + "/" + root.relativize(file);
                files.put(name.replace(File.separatorChar, '/'), file);
            });
        } catch (IOException e) {
            throw new CorpusException("cannot read " + root + ": " + e.getMessage(), e);
        }
    }

    private static String digest(Path file) {
        try {
            return hex(sha256().digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
