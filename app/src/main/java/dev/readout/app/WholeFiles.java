package dev.readout.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files beside their places and moves them there once all are whole, so that whoever looks meanwhile sees an old one or a new one, and a
 * full disk leaves all of them as they were.
 */
final class WholeFiles {

    private WholeFiles() {}

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Output {
        void to(Writer out) throws IOException;
    }

    /** @throws IOException naming the file that could not be written, in a line for a reader */
    static void write(Path file, Output output) throws IOException {
        write(Map.of(file, output));
    }

    /**
     * Writes all of them, or none.
     *
     * @throws IOException naming the file that could not be written, in a line for a reader
     */
    static void write(Map<Path, Output> files) throws IOException {
        var drafts = new LinkedHashMap<Path, Path>();
        try {
            for (var file : files.entrySet()) {
                var draft = draft(file.getKey());
                drafts.put(file.getKey(), draft);
                fill(file.getKey(), draft, file.getValue());
            }
            for (var draft : drafts.entrySet()) move(draft.getValue(), draft.getKey());
        } finally {
            for (var draft : drafts.values()) Files.deleteIfExists(draft);
        }
    }

    private static Path draft(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IOException(file + ": is no file that can be written");
        try {
            return Files.createTempFile(folder, "." + file.getFileName(), ".part");
        } catch (IOException e) {
            throw named(file, e);
        }
    }

    private static void fill(Path file, Path draft, Output output) throws IOException {
        try (var out = Files.newBufferedWriter(draft)) {
            output.to(out);
        } catch (IOException e) {
            throw named(file, e);
        }
        letOthersRead(draft);
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw named(file, e);
        }
    }

    private static IOException named(Path file, IOException cause) {
        return new IOException(file + ": cannot be written: " + why(cause), cause);
    }

    /** Why something of the disk did not work, without the name of the file. */
    static String why(IOException cause) {
        if (cause instanceof AccessDeniedException) return "permission denied";
        var reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    /** A temporary file is its owner's alone; a page is to be sent on. */
    private static void letOthersRead(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
