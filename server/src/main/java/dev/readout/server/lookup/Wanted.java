package dev.readout.server.lookup;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.naming.SaidWords;
import dev.readout.publish.naming.Speakers;
import java.util.Locale;
import java.util.Optional;

/**
 * Which acts of speech are wanted.
 *
 * @param by words of the speaker's name; absent for anybody
 * @param about words of what is said; absent for anything
 */
public record Wanted(Optional<String> by, Optional<String> about) {

    /** All of them. */
    public static final Wanted ANY = new Wanted(Optional.empty(), Optional.empty());

    boolean fits(Dossier dossier, Speakers speakers, Utterance said) {
        return isIn(by, speakers.of(said))
                && said.variants().stream()
                        .anyMatch(variant -> isIn(about, SaidWords.of(dossier, variant.statement())));
    }

    private static boolean isIn(Optional<String> wanted, String words) {
        return wanted.isEmpty()
                || words.toLowerCase(Locale.ROOT).contains(wanted.get().toLowerCase(Locale.ROOT));
    }
}
