package dev.readout.store;

import dev.readout.model.ArticleId;
import dev.readout.model.Text;

/**
 * What names one state of an article: made from its address and its text, so that the same page seen again has the same id.
 *
 * @param value {@code v-} and sixteen hexadecimal digits
 */
public record VersionId(String value) {

    private static final int DIGITS = 16;

    public static VersionId of(String address, Text text) {
        var hash = ContentHash.of(address + "\n" + ArticleId.sha256(text));
        return new VersionId("v-" + hash.hex().substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
