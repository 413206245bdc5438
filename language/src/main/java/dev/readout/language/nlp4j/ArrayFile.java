package dev.readout.language.nlp4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An array of numbers in a file of its own, little end first, mapped into memory: opening it takes no time, and only the
 * parts that are looked at take up memory. Threads may share what it returns as long as they read at given places.
 */
final class ArrayFile {

    private ArrayFile() {}

    static void write(Path file, byte[] values) {
        create(file, values.length).put(values);
    }

    static void write(Path file, int[] values) {
        create(file, 4L * values.length).asIntBuffer().put(values);
    }

    static void write(Path file, long[] values) {
        create(file, 8L * values.length).asLongBuffer().put(values);
    }

    static void write(Path file, float[] values) {
        createFloats(file, values.length).put(values);
    }

    /** A new file of so many floats, to be filled. */
    static FloatBuffer createFloats(Path file, int size) {
        return create(file, 4L * size).asFloatBuffer();
    }

    static ByteBuffer bytes(Path file) {
        return open(file);
    }

    static IntBuffer ints(Path file) {
        return open(file).asIntBuffer();
    }

    static LongBuffer longs(Path file) {
        return open(file).asLongBuffer();
    }

    static FloatBuffer floats(Path file) {
        return open(file).asFloatBuffer();
    }

    private static ByteBuffer create(Path file, long bytes) {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(MapMode.READ_WRITE, 0, bytes).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static ByteBuffer open(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
