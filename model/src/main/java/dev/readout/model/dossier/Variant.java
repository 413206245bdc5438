package dev.readout.model.dossier;

/**
 * One report of an utterance.
 *
 * @param statement the statement that reports it
 * @param confidence from 0 to 1, that it is the same act of speech as the utterance's first variant (which has 1)
 * @param why it is taken for the same, in a few words for a reader
 */
public record Variant(StatementRef statement, double confidence, String why) {

    public Variant {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
        }
    }
}
