package dev.readout.reading.time;

import dev.readout.language.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which tokens of an article stand within quotation marks; a quotation left open ends with its paragraph. */
final class Quotes {

    private final Set<Integer> starts = new HashSet<>();

    Quotes(List<Sentence> sentences) {
        boolean open = false;
        int block = -1;
        for (var sentence : sentences) {
            if (sentence.block() != block) open = false;
            block = sentence.block();
            for (var token : sentence.tokens()) {
                open = switch (token.form()) {
                    case "“", "``" -> true;
                    case "”", "''" -> false;
                    case "\"" -> !open;
                    default -> open;
                };
                if (open) starts.add(token.span().start());
            }
        }
    }

    /** Whether the phrase stands within quotation marks. */
    boolean hold(TimePhrase phrase) {
        return starts.contains(phrase.tokens().getFirst().span().start());
    }
}
