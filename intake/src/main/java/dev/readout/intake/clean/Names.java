package dev.readout.intake.clean;

import java.util.Set;

/** How people's names are printed. */
final class Names {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "bint",
            "ibn", "al", "el", "ul", "y", "e", "and", "of", "the", "in", "for", "with", "at", "zu", "af", "dela",
            "via");

    private Names() {}

    /** A small word that stands between the capitalised ones of a name or of a list of names. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
