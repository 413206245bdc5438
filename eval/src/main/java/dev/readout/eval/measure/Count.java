package dev.readout.eval.measure;

/**
 * How many were right, of how many found and how many wanted.
 *
 * @param right pairs of one found and one wanted
 * @param found what the reader gave
 * @param wanted what the gold has
 */
public record Count(int right, int found, int wanted) {

    public static final Count NONE = new Count(0, 0, 0);

    public Count {
        if (right < 0 || right > found || right > wanted) {
            throw new IllegalArgumentException(
                    "right must be within found and wanted, was " + right + " of " + found + " and " + wanted);
        }
    }

    public Count plus(Count other) {
        return new Count(right + other.right, found + other.found, wanted + other.wanted);
    }

    /** Share of the found that is right; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the wanted that was found; 0 when nothing was wanted. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** Harmonic mean of precision and recall; 1 when nothing was wanted and nothing found. */
    public double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }
}
