package dev.readout.intake.text;

import dev.readout.model.Claim;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The bytes of one article as they were found, and what was said of them. Immutable; threads may share it. */
public final class RawText {

    private final String source;
    private final byte[] bytes;
    private final Declared declared;
    private final Optional<String> wholeSha256;

    private RawText(String source, byte[] bytes, Declared declared, Optional<String> wholeSha256) {
        this.source = source;
        this.bytes = bytes;
        this.declared = declared;
        this.wholeSha256 = wholeSha256;
    }

    /** Takes a copy of the bytes, of which nothing is said. */
    public static RawText of(String source, byte[] bytes) {
        return of(source, bytes, Declared.NOTHING);
    }

    /**
     * Takes a copy of the bytes.
     *
     * @param source the path or address as the user gave it
     */
    public static RawText of(String source, byte[] bytes, Declared declared) {
        return new RawText(source, bytes.clone(), declared, Optional.empty());
    }

    /**
     * What is wrapped in these bytes, such as the page in a mail; its hash stays that of the whole.
     *
     * @param inner copied
     */
    public RawText part(byte[] inner, Declared said) {
        return new RawText(source, inner.clone(), said, Optional.of(sha256()));
    }

    /** The same bytes, with what is said of their article elsewhere, such as in the feed that named it. */
    public RawText claiming(List<Claim> claims) {
        return new RawText(source, bytes, declared.withClaims(claims), wholeSha256);
    }

    /** The same bytes and what is said of them, called otherwise. */
    public RawText called(String name) {
        return new RawText(name, bytes, declared, wholeSha256);
    }

    /** Keeps the bytes themselves, which nobody else may hold. */
    static RawText owning(String source, byte[] bytes) {
        return new RawText(source, bytes, Declared.NOTHING, Optional.empty());
    }

    /** The path or address as the user gave it. */
    public String source() {
        return source;
    }

    /** What was said of the bytes by whoever handed them over. */
    public Declared declared() {
        return declared;
    }

    /** SHA-256, in lower-case hexadecimal, of the bytes as they were found, whatever they were wrapped in. */
    public String sha256() {
        return wholeSha256.orElseGet(() -> sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public int size() {
        return bytes.length;
    }

    /** The bytes, to be read only. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** A copy of the bytes, to be kept. */
    public byte[] copy() {
        return bytes.clone();
    }

    /** Their characters, where those of the encoding are; U+FFFD elsewhere. */
    String decoded(Charset charset) {
        return new String(bytes, charset);
    }

    /** The bytes from the first on. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
