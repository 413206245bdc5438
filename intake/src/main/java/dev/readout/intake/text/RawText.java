package dev.readout.intake.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The bytes of one article as they were found. Immutable; threads may share it. */
public final class RawText {

    private final String source;
    private final byte[] bytes;

    private RawText(String source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    /** Takes a copy of the bytes. */
    public static RawText of(String source, byte[] bytes) {
        return new RawText(source, bytes.clone());
    }

    /** Keeps the bytes themselves, which nobody else may hold. */
    static RawText owning(String source, byte[] bytes) {
        return new RawText(source, bytes);
    }

    /** The path or address as the user gave it. */
    public String source() {
        return source;
    }

    public int size() {
        return bytes.length;
    }

    /** The bytes, to be read only. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** The bytes from the first on. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
