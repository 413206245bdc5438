package dev.readout.server;

import dev.readout.model.dossier.Evidence;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.util.List;
import java.util.Map;

/**
 * Something in a dossier that can be decided on.
 *
 * @param id what names it in the dossier
 * @param what what sort of thing it is
 * @param title what it is called
 * @param on the words of all its reports
 * @param standing the words of the report by which it stands
 * @param evidence where it is printed
 * @param now what stands there, for each deed that could change it
 * @param states how it may be said to stand; empty where it does not stand anywhere
 */
public record Target(
        String id,
        String what,
        String title,
        List<Words> on,
        List<Words> standing,
        List<Evidence> evidence,
        Map<Deed, String> now,
        List<String> states) {

    public Target {
        on = List.copyOf(on);
        standing = List.copyOf(standing);
        evidence = List.copyOf(evidence);
        now = Map.copyOf(now);
        states = List.copyOf(states);
    }

    /** The words that a deed is on. */
    public List<Words> wordsFor(Deed deed) {
        return switch (deed) {
            case ACCEPT, REJECT, SPEAKER, MERGE, SPLIT -> on;
            case DATE, STATUS, OUTCOME, NOTE, ADD, UNDO -> standing;
        };
    }
}
