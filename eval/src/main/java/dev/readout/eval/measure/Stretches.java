package dev.readout.eval.measure;

import dev.readout.model.Span;

/** How alike two stretches of text are. */
public final class Stretches {

    private Stretches() {}

    /** Shared code points over all code points; 0 when they do not overlap. */
    public static double jaccard(Span one, Span other) {
        if (!one.overlaps(other)) return 0;
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return (double) shared / (one.length() + other.length() - shared);
    }
}
