package dev.readout.model.dossier;

import dev.readout.model.Interval;
import java.util.List;
import java.util.Optional;

/**
 * One act of speech, as one or more articles report it.
 *
 * @param id unique within the dossier
 * @param parties who spoke; several for a joint statement, none when not known
 * @param on when, as narrowly as all variants together allow
 * @param occasion the words that name where it was said ("a joint briefing")
 * @param variants its reports, in the order of the readings; an article that renders it twice has two; not empty
 */
public record Utterance(
        UtteranceId id, List<PartyId> parties, Interval on, Optional<Evidence> occasion, List<Variant> variants) {

    public Utterance {
        if (variants.isEmpty()) throw new IllegalArgumentException("an utterance must be reported: " + id);
        parties = List.copyOf(parties);
        variants = List.copyOf(variants);
    }

    /** Number of articles that report it. */
    public int articles() {
        return (int) variants.stream()
                .map(variant -> variant.statement().article())
                .distinct()
                .count();
    }
}
