package dev.readout.eval.recognizers;

import dev.readout.model.Span;
import java.util.List;

/**
 * A stretch that a case must give.
 *
 * @param span its words
 * @param kind {@code date}, {@code datetimerange}, {@code duration}, {@code set} ...
 * @param answers any of these is right
 */
record Wanted(Span span, String kind, List<Answer> answers) {

    Wanted {
        answers = List.copyOf(answers);
    }
}
