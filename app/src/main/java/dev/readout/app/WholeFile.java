package dev.readout.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file beside its place and moves it there whole, so that whoever looks meanwhile sees the old one or the new one, and a
 * full disk leaves the old one as it was.
 */
final class WholeFile {

    private WholeFile() {}

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Output {
        void to(Writer out) throws IOException;
    }

    /** @throws IOException naming the file that could not be written */
    static void write(Path file, Output output) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IOException(file + ": is no file that can be written");
        var draft = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            try (var out = Files.newBufferedWriter(draft)) {
                output.to(out);
            }
            letOthersRead(draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A temporary file is its owner's alone; a page is to be sent on. */
    private static void letOthersRead(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
