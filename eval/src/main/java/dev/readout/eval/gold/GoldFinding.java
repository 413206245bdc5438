package dev.readout.eval.gold;

import dev.readout.model.Finding;
import dev.readout.model.Span;
import java.util.List;
import java.util.Map;

/**
 * One thing that the annotated articles say of a policy.
 *
 * @param section the gold's section it stands in ({@code commitments})
 * @param id its name there
 * @param evidence the words that say so, by the id of their article; a finding that rests on any of them is of this row
 * @param right whether a finding that rests on the same words says the same
 */
public record GoldFinding(String section, String id, Map<String, List<Span>> evidence, Verdict right) {

    /** Compares a finding with a row, given who is who in the finding's article. */
    @FunctionalInterface
    interface Verdict {
        boolean isRight(Finding found, SameActor same);
    }

    public GoldFinding {
        evidence = Map.copyOf(evidence);
    }
}
