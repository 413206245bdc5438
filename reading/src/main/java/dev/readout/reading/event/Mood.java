package dev.readout.reading.event;

import dev.readout.language.Token;
import dev.readout.model.Event.Mode;
import dev.readout.model.Zone;
import java.util.Optional;
import java.util.Set;

/** How a clause stands to what happens: the closed classes of the grammar. Lives within one call. */
final class Mood {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no", "cannot");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo", "sha");
    private static final Set<String> WOULD = Set.of("would", "may", "might", "'d", "’d");
    private static final Set<String> MUST = Set.of("must", "should", "ought");
    private static final Set<String> COULD = Set.of("may", "might", "could");
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless", "lest");
    private static final int DEEP = 6;

    private final EventSentence sentence;

    Mood(EventSentence sentence) {
        this.sentence = sentence;
    }

    boolean isNegated(Token head) {
        return sentence.tree()
                        .dependents(head, "advmod", "neg", "det")
                        .anyMatch(each -> NOT.contains(sentence.form(each)))
                || hasAuxiliary(head, Set.of("cannot"));
    }

    /** Whether it is still to come, if at all. */
    boolean isToCome(Token head) {
        return hasAuxiliary(head, WILL) || hasAuxiliary(head, WOULD) || isDue(head);
    }

    /** "must", "should". */
    boolean isDue(Token head) {
        return hasAuxiliary(head, MUST);
    }

    private boolean hasAuxiliary(Token head, Set<String> forms) {
        return sentence.tree().dependents(head, "aux", "cop").anyMatch(aux -> forms.contains(sentence.form(aux)));
    }

    /** Whether what a word tells of has happened. */
    Mode of(Token head) {
        if (isNegated(head)) return Mode.NEGATED;
        if (isSupposed(head) || hasAuxiliary(head, COULD)) return Mode.HYPOTHETICAL;
        if (isToCome(head)) return Mode.FUTURE;
        return isOngoing(head) ? Mode.ONGOING : Mode.PAST;
    }

    private boolean isSupposed(Token head) {
        var at = Optional.of(head);
        for (int steps = 0; at.isPresent() && steps < DEEP; steps++) {
            boolean supposing = sentence.tree()
                    .dependents(at.get(), "mark")
                    .anyMatch(mark -> SUPPOSING.contains(sentence.form(mark)));
            if (supposing) return true;
            at = at.filter(token -> token.is("xcomp", "ccomp", "conj", "acl"))
                    .flatMap(token -> sentence.tree().head(token));
        }
        return false;
    }

    /** "is arresting", "condemns"; a headline tells of the past in the present. */
    private boolean isOngoing(Token head) {
        var helpers = sentence.tree().dependents(head, "aux", "cop").toList();
        if (head.xpos().equals("VBG"))
            return helpers.stream().anyMatch(aux -> aux.xpos().startsWith("VB"));
        boolean present = Set.of("VBZ", "VBP").contains(head.xpos())
                || (!Head.isVerb(head)
                        && helpers.stream().anyMatch(aux -> Set.of("VBZ", "VBP").contains(aux.xpos())));
        return present && sentence.tree().sentence().zone() != Zone.TITLE;
    }
}
