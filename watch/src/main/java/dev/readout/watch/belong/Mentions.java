package dev.readout.watch.belong;

import dev.readout.watch.subject.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often terms are named in a text. The work grows with the text, not with the number of terms. */
final class Mentions {

    /** One form of a term, in words. */
    private record Form(Term term, WordList words) {}

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    Mentions(List<Term> terms) {
        for (var term : terms) {
            for (var form : term.forms()) {
                var words = WordList.of(form);
                if (words.folded().isEmpty()) continue;
                byFirstWord
                        .computeIfAbsent(words.folded().getFirst(), any -> new ArrayList<>())
                        .add(new Form(term, words));
            }
        }
    }

    /** How often each term is named that is named at all; where forms overlap, once. */
    Map<Term, Integer> in(WordList text) {
        var counts = new LinkedHashMap<Term, Integer>();
        for (int at = 0; at < text.folded().size(); at++) {
            int here = at;
            byFirstWord.getOrDefault(text.folded().get(at), List.of()).stream()
                    .filter(form -> form.words().standAt(here, text))
                    .map(Form::term)
                    .distinct()
                    .forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return counts;
    }
}
