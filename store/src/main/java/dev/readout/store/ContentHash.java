package dev.readout.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What names bytes: their SHA-256.
 *
 * @param hex in 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final int DIGITS = 64;

    public ContentHash {
        if (hex.length() != DIGITS) throw new IllegalArgumentException("hex must have 64 digits, was " + hex);
    }

    public static ContentHash of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of a text in UTF-8. */
    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return hex;
    }
}
