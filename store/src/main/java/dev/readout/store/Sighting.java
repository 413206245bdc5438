package dev.readout.store;

import dev.readout.model.Article;
import java.time.Instant;
import java.util.Optional;

/**
 * An article as it was seen at an address.
 *
 * @param address where it stands: its canonical link, or the path of a file
 * @param article what was made of it
 * @param raw the bytes it came as, if they are to be kept
 * @param seen when it stood there
 */
public record Sighting(String address, Article article, Optional<byte[]> raw, Instant seen) {

    public Sighting {
        if (address.isBlank()) throw new IllegalArgumentException("address must not be blank");
    }

    public VersionId version() {
        return VersionId.of(address, article.text());
    }
}
