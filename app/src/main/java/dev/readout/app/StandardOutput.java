package dev.readout.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process's standard output, which remembers what went wrong: Java's own goes on in silence when the disk is full, and the file that it was led
 * to ends somewhere. Threads may share it.
 */
final class StandardOutput extends FilterOutputStream {

    private volatile @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Puts it in the place of {@link System#out}. */
    static StandardOutput install() {
        var output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(output, false, StandardCharsets.UTF_8));
        return output;
    }

    /** What could not be written, in a line; nothing where whoever reads has had enough, as {@code head} has. */
    Optional<String> problem() {
        var first = failure;
        if (first == null || "Broken pipe".equals(first.getMessage())) return Optional.empty();
        return Optional.of("standard output: " + first.getMessage() + ": what was printed is not complete");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (failure == null) failure = e;
            throw e;
        }
    }
}
