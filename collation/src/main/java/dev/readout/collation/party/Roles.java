package dev.readout.collation.party;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The words of somebody's roles, for telling whether two may be one. */
record Roles(Set<String> words) {

    /** Words that say nothing of an office. */
    private static final Set<String> COMMON = Set.of(
            "former", "new", "then", "mr", "mrs", "ms", "dr", "sir", "senior", "top", "chief", "deputy", "acting");

    Roles {
        words = Set.copyOf(words);
    }

    static Roles of(Collection<Appearance> appearances) {
        var words = new HashSet<String>();
        for (var appearance : appearances) {
            for (var role : appearance.actor().roles()) words.addAll(Words.telling(role));
        }
        words.removeAll(COMMON);
        return new Roles(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int shared(Roles other) {
        return (int) words.stream().filter(other.words::contains).count();
    }

    /** Whether both are known and have nothing in common. */
    boolean differ(Roles other) {
        return !isEmpty() && !other.isEmpty() && shared(other) == 0;
    }
}
