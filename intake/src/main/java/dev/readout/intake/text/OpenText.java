package dev.readout.intake.text;

import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Takes in the bytes of one text, up to a limit.
 *
 * <p>A file that is missing, a folder, a loop of links, closed to the user or too large is dropped with an {@link
 * Unreadable} reason; a disk that fails is thrown as {@link UncheckedIOException}. Threads may share it.
 */
public final class OpenText implements Stage<TextSource, RawText> {

    /** Twenty megabytes: a page saved with its pictures. How much text an article may hold is for its reader to say. */
    public static final long DEFAULT_LIMIT_BYTES = 20_000_000;

    private static final Path DEVICES = Path.of("/dev");

    private final int limitBytes;

    public OpenText() {
        this(DEFAULT_LIMIT_BYTES);
    }

    /**
     * @param limitBytes the largest text that is read
     */
    public OpenText(long limitBytes) {
        if (limitBytes < 1 || limitBytes >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException("limitBytes must be from 1 to 2147483646, was " + limitBytes);
        }
        this.limitBytes = Math.toIntExact(limitBytes);
    }

    @Override
    public Outcome<RawText> apply(TextSource source) {
        try {
            return switch (source) {
                case TextSource.OfFile(var name, var path) -> ofFile(name, path);
                case TextSource.OfAddress(var name) -> Outcome.dropped(Unreadable.Kind.ADDRESS);
                case TextSource.OfStream(var name, var stream) -> read(name, stream);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<RawText> ofFile(String name, Path path) throws IOException {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) return Outcome.dropped(ofFolder(path));
            if (attributes.isOther() && !path.startsWith(DEVICES)) return Outcome.dropped(Unreadable.Kind.NOT_A_FILE);
            if (attributes.size() > limitBytes) return Outcome.dropped(new Unreadable.TooLarge(limitBytes));
            try (var stream = Files.newInputStream(path)) {
                return read(name, stream);
            }
        } catch (NoSuchFileException e) {
            return Outcome.dropped(Unreadable.Kind.MISSING);
        } catch (AccessDeniedException e) {
            return Outcome.dropped(Unreadable.Kind.NO_PERMISSION);
        } catch (FileSystemException e) {
            if (Files.isSymbolicLink(path)) return Outcome.dropped(Unreadable.Kind.LINK_LOOP);
            throw e;
        }
    }

    private static Unreadable ofFolder(Path folder) {
        return Files.isReadable(folder) ? Unreadable.Kind.DIRECTORY : Unreadable.Kind.NO_PERMISSION;
    }

    private Outcome<RawText> read(String name, InputStream stream) throws IOException {
        var bytes = stream.readNBytes(limitBytes + 1);
        return bytes.length > limitBytes
                ? Outcome.dropped(new Unreadable.TooLarge(limitBytes))
                : Outcome.kept(RawText.owning(name, bytes));
    }
}
