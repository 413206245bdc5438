package dev.readout.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a changing request to the desk must bring: kept in the data folder, for its owner's eyes, so that programs find it there. */
final class DeskToken {

    private static final String FILE = "desk.token";
    private static final int BYTES = 32;
    private static final int DIGITS = 2 * BYTES;

    private DeskToken() {}

    /** The folder's token, made if there is none; one for this time only where nothing can be written. */
    static String of(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                var kept = Files.readString(file).strip();
                if (kept.length() == DIGITS) return kept;
            }
            return written(file, fresh());
        } catch (IOException e) {
            return fresh();
        }
    }

    private static String written(Path file, String token) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token + "\n");
        return token;
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
