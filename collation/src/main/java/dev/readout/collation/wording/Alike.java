package dev.readout.collation.wording;

import java.util.Optional;

/**
 * That two phrases are forms of one formula.
 *
 * @param confidence from 0 to 1
 * @param why in a few words for a reader
 */
record Alike(double confidence, String why) {

    static Optional<Alike> between(Phrase one, Phrase other) {
        if (one.words().equals(other.words())) return Optional.of(new Alike(1, "the same words"));
        if (!one.head().equals(other.head())) return Optional.empty();
        if (one.rest().equals(other.rest())) return Optional.of(new Alike(0.9, "nearly the same words"));
        if (one.turning() && other.turning()) return Optional.of(new Alike(0.8, "the same change, of something else"));
        if (one.rest().isEmpty() || other.rest().isEmpty()) return Optional.empty();
        long shared = one.rest().stream().filter(other.rest()::contains).count();
        int lesser = Math.min(one.rest().size(), other.rest().size());
        int greater = Math.max(one.rest().size(), other.rest().size());
        if (shared == 0 || 2 * shared < lesser || 3 * shared < greater) return Optional.empty();
        return Optional.of(new Alike(0.6 + 0.3 * shared / greater, "the same noun and most of its words"));
    }
}
