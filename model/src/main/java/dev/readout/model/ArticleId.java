package dev.readout.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What names an article: made from its text alone, so that the same text always has the same id.
 *
 * @param value {@code a-} and the first twelve hexadecimal digits of the text's SHA-256
 */
public record ArticleId(String value) {

    /** The id of an article with this text. */
    public static ArticleId of(Text text) {
        return new ArticleId("a-" + sha256(text).substring(0, 12));
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(Text text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.value().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
