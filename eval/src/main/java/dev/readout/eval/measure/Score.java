package dev.readout.eval.measure;

/**
 * One figure of one corpus, with the counts it was made of.
 *
 * @param corpus short name of the corpus ({@code gold})
 * @param what what was measured ({@code statements F1}); unique within the corpus
 * @param value from 0 to 1
 * @param count what it was made of; for a share, {@code found} and {@code wanted} are both the whole
 */
public record Score(String corpus, String what, double value, Count count) {

    public Score {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("value of " + what + " must be within 0 and 1, was " + value);
        }
    }

    /** F1 of a count. */
    public static Score f1(String corpus, String what, Count count) {
        return new Score(corpus, what, count.f1(), count);
    }

    /** The share that is right of a whole; 0 of nothing is 0, for nothing was shown to be right. */
    public static Score share(String corpus, String what, int right, int whole) {
        var count = new Count(right, whole, whole);
        return new Score(corpus, what, count.recall(), count);
    }
}
