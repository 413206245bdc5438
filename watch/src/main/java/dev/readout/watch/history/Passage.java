package dev.readout.watch.history;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as it is in the later of two texts, or as it was in the earlier where it was taken out.
 *
 * @param kind what became of it
 * @param runs its words, those that changed marked; one run where all of it has the same fate
 */
public record Passage(Kind kind, List<Run> runs) {

    /** What became of a paragraph. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED,
        CHANGED
    }

    /**
     * Words in a row that have the same fate.
     *
     * @param fate kept, removed or added; never changed
     */
    public record Run(Kind fate, String words) {}

    public Passage {
        runs = List.copyOf(runs);
    }

    static Passage whole(Kind kind, String words) {
        return new Passage(kind, List.of(new Run(kind, words)));
    }

    /** Its words without those that were taken out, unless all of it was. */
    public String words() {
        return runs.stream()
                .filter(run -> kind == Kind.REMOVED || run.fate() != Kind.REMOVED)
                .map(Run::words)
                .collect(Collectors.joining(" "));
    }
}
