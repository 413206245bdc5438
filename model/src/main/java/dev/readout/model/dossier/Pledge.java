package dev.readout.model.dossier;

import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import java.util.List;

/**
 * Something that somebody said will be done, or not be done, and what became of it.
 *
 * @param id unique within the dossier
 * @param name the deed, as most reports word it
 * @param holder who is to do it
 * @param window when it is due by the word that holds now
 * @param outcome what became of it by the end of the dossier's day
 * @param reports how it was made and renewed, in the order of time
 */
public record Pledge(
        LineId id,
        String name,
        List<PartyId> holder,
        Interval window,
        Outcome outcome,
        List<Report<Commitment>> reports)
        implements Line {

    /**
     * What became of a pledge.
     *
     * @param state its end, or that it has none yet
     * @param on when, as far as it is known; open while nothing happened
     * @param evidence the words that show it; empty while nothing does
     * @param confidence from 0 to 1
     * @param why in a few words for a reader
     */
    public record Outcome(State state, Interval on, List<Evidence> evidence, double confidence, String why) {

        /** The ends a pledge can come to. */
        public enum State {
            /** Its window is not past. */
            OPEN,
            KEPT,
            /** Kept after its window. */
            LATE,
            /** The window is past, and no evidence was found: not that it was broken. */
            OVERDUE,
            /** Shown by words to have been broken; never by silence. */
            BROKEN,
            /** The window is past, and what was meant would hardly be reported. */
            UNKNOWN
        }

        public Outcome {
            evidence = List.copyOf(evidence);
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
            }
            if (evidence.isEmpty() && (state == State.KEPT || state == State.LATE || state == State.BROKEN)) {
                throw new IllegalArgumentException(state + " needs words that show it");
            }
        }
    }

    public Pledge {
        holder = List.copyOf(holder);
        reports = List.copyOf(reports);
    }

    /** The word that holds now: the last in which it was made. */
    public Commitment latest() {
        return reports.getLast().finding();
    }
}
