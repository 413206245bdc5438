package dev.readout.reading.time;

import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads where the sentence looks at some token: to the past or ahead, from the verb that governs it. Threads may share it.
 */
final class Tense {

    private final Set<String> ahead;
    private final Set<String> back;
    private final Set<String> come;
    private final Set<String> by;
    private final Set<String> planning;
    private final Set<String> done;
    private final Set<String> saying;

    Tense(Cues cues) {
        ahead = cues.of("ahead");
        back = cues.of("back");
        come = cues.of("come");
        by = cues.of("by");
        planning = cues.of("planning");
        done = cues.of("done");
        saying = cues.of("saying");
    }

    /** Where the sentence looks at the tokens of an expression. */
    Direction at(Clauses clauses, List<Token> expression) {
        var top = clauses.top(expression);
        var cue = cue(clauses, expression, top);
        if (cue.isPresent()) return cue.get();
        return clauses.governor(top).map(verb -> of(clauses, verb)).orElse(Direction.UNKNOWN);
    }

    /** "Ahead of Friday's vote", "since March": the word before tells. */
    private Optional<Direction> cue(Clauses clauses, List<Token> expression, Token top) {
        int first = expression.getFirst().id();
        if (first > 1 && come.contains(clauses.sentence().token(first - 1).form()))
            return Optional.of(Direction.FUTURE);
        for (int id = first - 1; id >= Math.max(1, first - 3); id--) {
            var token = clauses.sentence().token(id);
            if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB) break;
            if (back.contains(token.lemma())) return Optional.of(Direction.PAST);
            if (ahead.contains(token.lemma())) return Optional.of(Direction.FUTURE);
            if (by.contains(token.lemma()) && token.head() == top.id()) return Optional.of(Direction.FUTURE);
        }
        if (isDone(clauses, top)) return Optional.of(Direction.PAST);
        return clauses.head(top)
                .filter(verb -> planning.contains(verb.lemma()) && verb.upos() != Upos.NOUN)
                .filter(verb -> !clauses.isPast(verb))
                .map(verb -> Direction.FUTURE);
    }

    /** "Sunday comments", "comments to reporters on Friday": what bears the day has happened. */
    private boolean isDone(Clauses clauses, Token top) {
        var at = clauses.head(top);
        for (int steps = 0; steps < 3 && at.isPresent() && at.get().upos() != Upos.VERB; steps++) {
            if (at.get().upos() == Upos.NOUN && done.contains(at.get().lemma()))
                return top.is("nmod:poss") || !isStillToDo(clauses, at.get());
            at = clauses.head(at.get());
        }
        return false;
    }

    /** "Will hold a briefing on Friday". */
    private static boolean isStillToDo(Clauses clauses, Token noun) {
        return noun.is("obj", "nsubj:pass")
                && clauses.head(noun)
                        .filter(verb -> clauses.smallWords(verb).modal()
                                && !clauses.smallWords(verb).have())
                        .isPresent();
    }

    private Direction of(Clauses clauses, Token verb) {
        var words = clauses.smallWords(verb);
        if (words.modal()) return words.have() ? Direction.PAST : Direction.FUTURE;
        if (words.have()) return Direction.PAST;
        if (clauses.isInfinitive(verb)) return ofInfinitive(clauses, verb);
        return switch (words.first().orElse(verb.xpos())) {
            case "VBD" -> Direction.PAST;
            case "VBN" -> planning.contains(verb.lemma()) ? Direction.FUTURE : Direction.PAST;
            case "VBZ", "VBP" -> present(clauses, verb);
            case "VBG" ->
                clauses.higher(verb).map(head -> ofMain(clauses, head)).orElse(Direction.UNKNOWN);
            default -> Direction.UNKNOWN;
        };
    }

    /** "Agreed to meet on Friday" looks ahead; of "urged them to meet on Friday" no one knows. */
    private Direction ofInfinitive(Clauses clauses, Token verb) {
        if (clauses.head(verb).filter(head -> planning.contains(head.lemma())).isPresent()) return Direction.FUTURE;
        boolean past = clauses.higher(verb).filter(clauses::isPast).isPresent();
        return past ? Direction.UNKNOWN : Direction.FUTURE;
    }

    private static Direction ofMain(Clauses clauses, Token verb) {
        if (clauses.isPast(verb)) return Direction.PAST;
        return clauses.smallWords(verb).modal() ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** Headlines, captions and "says" tell the past in the present. */
    private Direction present(Clauses clauses, Token verb) {
        boolean plain = !verb.xpos().equals("VBN") && !saying.contains(verb.lemma());
        return clauses.sentence().zone() == Zone.BODY && plain ? Direction.PRESENT : Direction.UNKNOWN;
    }
}
