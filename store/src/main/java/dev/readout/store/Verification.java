package dev.readout.store;

import java.util.List;

/**
 * What a look at everything in a store found.
 *
 * @param articles how many addresses it knows
 * @param versions how many states of their texts
 * @param readings how many readings
 * @param changes how many changes
 * @param problems what is wrong, one line each, nothing when all is well
 */
public record Verification(long articles, long versions, long readings, long changes, List<String> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
