package dev.readout.eval.events;

import dev.readout.model.Article;
import dev.readout.model.Plover;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;

/**
 * A sentence with its sides and its code.
 *
 * @param id as the corpus has it
 * @param source none when the sentence does not name it
 * @param target likewise
 * @param aside whether it is of the third that was not looked at while the coder was written
 */
record PloverCase(String id, Text text, List<Span> source, List<Span> target, Plover code, boolean aside) {
    PloverCase {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The sentence as an article of its own. */
    Article article() {
        return Article.ofBody("sentence " + id, text, List.of(new Span(0, text.length())));
    }
}
