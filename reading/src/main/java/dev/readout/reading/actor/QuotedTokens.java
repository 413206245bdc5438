package dev.readout.reading.actor;

import dev.readout.language.Sentence;
import dev.readout.model.Text;

/**
 * Which tokens stand inside double quotation marks: enough to tell a speaker's "I" from the report's own words. A
 * quotation ends with its paragraph. Reads the sentences of an article in order; not for sharing between threads.
 */
final class QuotedTokens {

    private final Text text;
    private int block = -1;
    private boolean open;

    QuotedTokens(Text text) {
        this.text = text;
    }

    /** For each token of the next sentence, whether it is quoted. */
    boolean[] next(Sentence sentence) {
        if (sentence.block() != block) {
            block = sentence.block();
            open = false;
        }
        var quoted = new boolean[sentence.tokens().size()];
        for (int i = 0; i < quoted.length; i++) {
            var form = text.slice(sentence.tokens().get(i).span());
            switch (form) {
                case "“", "``", "„", "«" -> open = true;
                case "”", "»" -> open = false;
                case "\"", "''" -> open = !open;
                default -> quoted[i] = open;
            }
        }
        return quoted;
    }
}
