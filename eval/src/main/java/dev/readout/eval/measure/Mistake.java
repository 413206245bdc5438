package dev.readout.eval.measure;

/**
 * One place where a point was lost, for whoever wants to mend it.
 *
 * @param corpus short name of the corpus
 * @param article which article or segment
 * @param what what was measured ({@code statement})
 * @param kind what went wrong
 * @param words what was wanted or found, in words
 */
public record Mistake(String corpus, String article, String what, Kind kind, String words) {

    /** What went wrong. */
    public enum Kind {
        /** The gold has it, the reader does not. */
        MISSED,
        /** The reader has it, the gold does not. */
        INVENTED,
        /** Both have it and differ. */
        DIFFERENT
    }

    /** One line, with line breaks shown as spaces. */
    @Override
    public String toString() {
        return corpus + "\t" + article + "\t" + what + "\t" + kind + "\t"
                + words.replace('\n', ' ').replace('\r', ' ');
    }
}
