package dev.readout.reading.time;

import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads where the sentence looks at some token: to the past or ahead, from the verb that governs it. Threads may share it.
 */
final class Tense {

    private final Set<String> ahead;
    private final Set<String> back;
    private final Set<String> by;
    private final Set<String> planning;
    private final Set<String> done;
    private final Set<String> saying;

    Tense(Cues cues) {
        ahead = cues.of("ahead");
        back = cues.of("back");
        by = cues.of("by");
        planning = cues.of("planning");
        done = cues.of("done");
        saying = cues.of("saying");
    }

    /** Where the sentence looks at the tokens of an expression. */
    Direction at(Tree tree, List<Token> expression) {
        var top = tree.top(expression);
        var cue = cue(tree, expression, top);
        if (cue.isPresent()) return cue.get();
        return governor(tree, top).map(verb -> of(tree, verb)).orElse(Direction.UNKNOWN);
    }

    /** "Ahead of Friday's vote", "since March": the word before tells. */
    private Optional<Direction> cue(Tree tree, List<Token> expression, Token top) {
        int first = expression.getFirst().id();
        for (int id = first - 1; id >= Math.max(1, first - 3); id--) {
            var token = tree.sentence().token(id);
            if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB) break;
            if (back.contains(token.lemma())) return Optional.of(Direction.PAST);
            if (ahead.contains(token.lemma())) return Optional.of(Direction.FUTURE);
            if (by.contains(token.lemma()) && token.head() == top.id()) return Optional.of(Direction.FUTURE);
        }
        if (isDone(tree, top)) return Optional.of(Direction.PAST);
        return tree.head(top)
                .filter(verb -> planning.contains(verb.lemma()) && verb.upos() != Upos.NOUN)
                .filter(verb -> !isPast(tree, verb))
                .map(verb -> Direction.FUTURE);
    }

    /** "Sunday comments", "comments to reporters on Friday": what bears the day has happened. */
    private boolean isDone(Tree tree, Token top) {
        var at = tree.head(top);
        for (int steps = 0; steps < 3 && at.isPresent() && at.get().upos() != Upos.VERB; steps++) {
            if (at.get().upos() == Upos.NOUN && done.contains(at.get().lemma())) return true;
            at = tree.head(at.get());
        }
        return false;
    }

    private static boolean isPast(Tree tree, Token verb) {
        return verb.xpos().equals("VBD")
                || auxiliaries(tree, verb).anyMatch(aux -> aux.xpos().equals("VBD"));
    }

    /** The verb, or the noun or adjective with a copula, that a token stands under; itself counts. */
    static Optional<Token> governor(Tree tree, Token token) {
        var at = Optional.of(token);
        for (int steps = 0; steps < Tree.DEEPEST && at.isPresent(); steps++) {
            var here = at.get();
            if (isPredicate(tree, here)) return at;
            at = tree.head(here);
        }
        return Optional.empty();
    }

    private static boolean isPredicate(Tree tree, Token token) {
        if (token.upos() == Upos.VERB) return !token.is("amod", "compound");
        return (token.upos() == Upos.AUX && !token.is("aux", "cop"))
                || tree.dependents(token, "cop").findAny().isPresent();
    }

    private static Stream<Token> auxiliaries(Tree tree, Token verb) {
        return tree.dependents(verb, "aux", "cop");
    }

    private Direction of(Tree tree, Token verb) {
        var auxiliaries = auxiliaries(tree, verb).toList();
        boolean have = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
        boolean modal = auxiliaries.stream().anyMatch(aux -> aux.xpos().equals("MD"));
        if (modal) return have ? Direction.PAST : Direction.FUTURE;
        if (have) return Direction.PAST;
        if (isInfinitive(tree, verb)) return ofInfinitive(tree, verb);
        var finite = auxiliaries.isEmpty() ? verb : auxiliaries.getFirst();
        return switch (finite.xpos()) {
            case "VBD" -> Direction.PAST;
            case "VBN" -> planning.contains(verb.lemma()) ? Direction.FUTURE : Direction.PAST;
            case "VBZ", "VBP" -> present(tree, verb);
            case "VBG" -> higher(tree, verb).map(head -> ofMain(tree, head)).orElse(Direction.UNKNOWN);
            default -> Direction.UNKNOWN;
        };
    }

    private static boolean isInfinitive(Tree tree, Token verb) {
        boolean base = verb.xpos().equals("VB")
                || auxiliaries(tree, verb).anyMatch(aux -> aux.xpos().equals("VB"));
        return base
                && tree.dependents(verb, "mark", "aux")
                        .anyMatch(token -> token.lemma().equals("to"));
    }

    /** "Agreed to meet on Friday" looks ahead; of "urged them to meet on Friday" no one knows. */
    private Direction ofInfinitive(Tree tree, Token verb) {
        if (tree.head(verb).filter(head -> planning.contains(head.lemma())).isPresent()) return Direction.FUTURE;
        boolean past = higher(tree, verb).filter(head -> isPast(tree, head)).isPresent();
        return past ? Direction.UNKNOWN : Direction.FUTURE;
    }

    private static Optional<Token> higher(Tree tree, Token verb) {
        return tree.head(verb).flatMap(head -> governor(tree, head)).filter(head -> !head.equals(verb));
    }

    private Direction ofMain(Tree tree, Token verb) {
        if (isPast(tree, verb)) return Direction.PAST;
        boolean modal = auxiliaries(tree, verb).anyMatch(aux -> aux.xpos().equals("MD"));
        return modal ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** Headlines, captions and "says" tell the past in the present. */
    private Direction present(Tree tree, Token verb) {
        boolean plain = !verb.xpos().equals("VBN") && !saying.contains(verb.lemma());
        return tree.sentence().zone() == Zone.BODY && plain ? Direction.PRESENT : Direction.UNKNOWN;
    }
}
