package dev.readout.reading.time;

import dev.readout.knowledge.Entry;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads where the sentence looks at some token: to the past or ahead, from the verb that governs it. Threads may share it.
 */
final class Tense {

    private final Set<String> ahead;
    private final Set<String> back;
    private final Set<String> planning;
    private final Set<String> done;
    private final Set<String> saying;
    private final Set<String> publishing;

    Tense(List<Entry> entries) {
        ahead = words(entries, "ahead");
        back = words(entries, "back");
        planning = words(entries, "planning");
        done = words(entries, "done");
        saying = words(entries, "saying");
        publishing = words(entries, "publishing");
    }

    /** Verbs of saying. */
    Set<String> saying() {
        return saying;
    }

    /** Verbs of making public what was said. */
    Set<String> publishing() {
        return publishing;
    }

    private static Set<String> words(List<Entry> entries, String kind) {
        var words = new TreeSet<String>();
        for (var entry : entries) if (entry.text("kind").equals(kind)) words.addAll(entry.list("words"));
        return Set.copyOf(words);
    }

    /** Where the sentence looks at the tokens of an expression. */
    Direction at(Sentence sentence, List<Token> expression) {
        var top = top(sentence, expression);
        var cue = cue(sentence, expression, top);
        if (cue.isPresent()) return cue.get();
        return governor(sentence, top).map(verb -> of(sentence, verb)).orElse(Direction.UNKNOWN);
    }

    /** The token of the expression that the rest of it hangs on. */
    static Token top(Sentence sentence, List<Token> expression) {
        for (var token : expression) {
            var head = sentence.head(token);
            if (head.isEmpty() || !expression.contains(head.get())) return token;
        }
        return expression.getFirst();
    }

    /** "Ahead of Friday's vote", "since March": the word before tells. */
    private Optional<Direction> cue(Sentence sentence, List<Token> expression, Token top) {
        int first = expression.getFirst().id();
        for (int id = first - 1; id >= Math.max(1, first - 3); id--) {
            var token = sentence.token(id);
            if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB) break;
            if (back.contains(token.lemma())) return Optional.of(Direction.PAST);
            if (ahead.contains(token.lemma())) return Optional.of(Direction.FUTURE);
        }
        var head = sentence.head(top);
        if (head.isPresent() && isDone(top, head.get())) return Optional.of(Direction.PAST);
        return head.filter(verb -> planning.contains(verb.lemma()) && verb.upos() != Upos.NOUN)
                .filter(verb -> !isPast(sentence, verb))
                .map(verb -> Direction.FUTURE);
    }

    /** "Sunday comments", "Friday's attack": what bears the day has happened. */
    private boolean isDone(Token top, Token noun) {
        return noun.upos() == Upos.NOUN
                && done.contains(noun.lemma())
                && (top.is("compound", "amod")
                        || top.deprel().equals("nmod:poss")
                        || top.deprel().equals("nmod:unmarked"));
    }

    private static boolean isPast(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBD")
                || auxiliaries(sentence, verb).anyMatch(aux -> aux.xpos().equals("VBD"));
    }

    /** The verb, or the noun or adjective with a copula, that a token stands under; itself counts. */
    static Optional<Token> governor(Sentence sentence, Token token) {
        var at = Optional.of(token);
        for (int steps = 0; steps < sentence.tokens().size() && at.isPresent(); steps++) {
            var here = at.get();
            if (isPredicate(sentence, here)) return at;
            at = sentence.head(here);
        }
        return Optional.empty();
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        if (token.upos() == Upos.VERB) return !token.is("amod", "compound");
        return (token.upos() == Upos.AUX && !token.is("aux", "cop"))
                || sentence.dependents(token, "cop").findAny().isPresent();
    }

    private static Stream<Token> auxiliaries(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "aux", "cop");
    }

    private Direction of(Sentence sentence, Token verb) {
        var auxiliaries = auxiliaries(sentence, verb).toList();
        boolean have = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
        boolean modal = auxiliaries.stream().anyMatch(aux -> aux.xpos().equals("MD"));
        if (modal) return have ? Direction.PAST : Direction.FUTURE;
        if (have) return Direction.PAST;
        if (isInfinitive(sentence, verb)) return Direction.FUTURE;
        var finite = auxiliaries.isEmpty() ? verb : auxiliaries.getFirst();
        return ofFinite(sentence, verb, finite);
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return verb.xpos().equals("VB")
                && sentence.dependents(verb).stream()
                        .anyMatch(token -> token.lemma().equals("to") && token.is("mark", "aux"));
    }

    private Direction ofFinite(Sentence sentence, Token verb, Token finite) {
        return switch (finite.xpos()) {
            case "VBD" -> Direction.PAST;
            case "VBN" -> planning.contains(verb.lemma()) ? Direction.FUTURE : Direction.PAST;
            case "VBZ", "VBP" -> present(sentence, verb);
            case "VBG" ->
                sentence.head(verb)
                        .flatMap(head -> governor(sentence, head))
                        .filter(head -> !head.equals(verb))
                        .map(head -> of(sentence, head))
                        .orElse(Direction.UNKNOWN);
            default -> Direction.UNKNOWN;
        };
    }

    /** Headlines and captions tell the past in the present. */
    private static Direction present(Sentence sentence, Token verb) {
        boolean passive = verb.xpos().equals("VBN");
        return sentence.zone() == Zone.BODY && !passive ? Direction.PRESENT : Direction.UNKNOWN;
    }
}
