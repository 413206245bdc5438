package dev.readout.language;

import dev.readout.model.Span;
import java.util.Locale;

/**
 * Words that say something of a policy, as an engine marks them: its first finding, which the readers look into.
 *
 * @param section which sort of finding
 * @param label which of its sort, spelled as every format spells it: the status of an option, the tone of a reaction
 * @param span the words
 * @param confidence how often such a passage was right, section, label and words, where nothing else told so, 0 to 1; 0 also
 *     where it was seldom right or too seldom met to say
 */
public record Passage(Section section, String label, Span span, double confidence) {

    /** The sorts of findings. */
    public enum Section {
        OPTION,
        COMMITMENT,
        MEETING,
        CONTACT,
        CONDITION,
        REACTION,
        CONTRAST,
        WORDING,
        PROCESS
    }

    public Passage {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be from 0 to 1: " + confidence);
        }
    }

    /** The label as a value of a closed set. */
    public <E extends Enum<E>> E labelAs(Class<E> set) {
        return Enum.valueOf(set, label.toUpperCase(Locale.ROOT));
    }
}
