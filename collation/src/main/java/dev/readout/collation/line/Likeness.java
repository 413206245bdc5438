package dev.readout.collation.line;

import dev.readout.model.dossier.UtteranceId;
import java.util.Optional;

/**
 * That two findings tell of the same thing.
 *
 * @param confidence from 0 to 1
 * @param why in a few words for a reader
 */
public record Likeness(double confidence, String why) {

    private static final double ENOUGH_IN_ONE_UTTERANCE = 0.25;

    /**
     * Of two findings in reports of one act of speech, a quarter of the words are enough.
     *
     * @param words from 0 to 1, how much of their words they share
     */
    public static Optional<Likeness> inOneUtterance(
            Optional<UtteranceId> one, Optional<UtteranceId> other, double words) {
        boolean said = one.isPresent() && one.equals(other);
        return said && words >= ENOUGH_IN_ONE_UTTERANCE
                ? Optional.of(new Likeness(0.9, "the same words were reported"))
                : Optional.empty();
    }
}
