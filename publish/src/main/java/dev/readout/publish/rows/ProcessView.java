package dev.readout.publish.rows;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Evidence;
import java.util.List;

/**
 * Where a process by which the policy is made stands, and how it came there.
 *
 * @param id its place
 * @param name as most reports call it
 * @param state where it stands, in words
 * @param standing the report that says so: the last certain one, where there is one
 * @param steps in the order of time
 * @param carried how many articles and origins tell of it, empty for one
 * @param doubt why its state is uncertain, empty when it is certain
 */
public record ProcessView(
        String id, String name, String state, Step standing, List<Step> steps, String carried, String doubt) {

    /**
     * A change of its state.
     *
     * @param level how far the process has come by then, from 0
     * @param state in words
     * @param on when
     * @param when in words, empty when not known
     * @param who whose word it is
     * @param outlet whether it is the outlet's own word, and nobody's whom it reports
     */
    public record Step(
            int level,
            String state,
            Interval on,
            String when,
            String who,
            boolean outlet,
            List<Evidence> evidence,
            String doubt) {

        public Step {
            evidence = List.copyOf(evidence);
        }
    }

    public ProcessView {
        steps = List.copyOf(steps);
    }

    public boolean isCertain() {
        return doubt.isEmpty();
    }
}
