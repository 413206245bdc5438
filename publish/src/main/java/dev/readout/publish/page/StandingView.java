package dev.readout.publish.page;

import dev.readout.model.dossier.Evidence;
import dev.readout.publish.rows.ProcessView;
import dev.readout.publish.rows.Question;
import java.util.List;

/**
 * Where the policy stands, on half a screen.
 *
 * @param state what follows the state of the main process: when, and by whose word; empty when nothing is known of one
 * @param words the printed words that say so
 * @param evidence where they stand
 * @param doubt why that is uncertain, empty when it is certain
 * @param facts last change, next due and the like, each with the line that tells more
 * @param processes where they stand, the main one first
 * @param chart the main process over time
 * @param questions what the coverage leaves open
 * @param missing what was looked for and not found, in a sentence; empty when nothing was
 */
public record StandingView(
        String state,
        String words,
        List<Evidence> evidence,
        String doubt,
        List<Fact> facts,
        List<ProcessView> processes,
        ProcessChart chart,
        List<Question> questions,
        String missing) {

    /** A fact: what it is called, its day, the printed words, the place that tells more (empty for none). */
    public record Fact(String name, String value, String words, String href) {}
}
