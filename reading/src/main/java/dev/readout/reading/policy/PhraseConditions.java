package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import dev.readout.model.Span;
import java.util.Optional;

/** A condition behind a preposition: "a waiver in exchange for inspections", "no passage without pilots", "in the event of". */
final class PhraseConditions implements ConditionFrame {

    private static final int REACH = 3;

    private final ConditionWords words;

    PhraseConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token token) {
        var entry = words.entryAt("phrase", tree, token);
        var head = entry.flatMap(found -> behind(tree, token, found));
        var governor = head.flatMap(found -> Governors.above(tree, found, token));
        if (head.isEmpty() || governor.isEmpty() || !holds(tree, entry.get(), head.get(), governor.get()))
            return Optional.empty();
        var condition = Governors.words(tree, head.get());
        var consequence =
                isWarning(entry.get()) ? withSubject(tree, governor.get()) : Extents.clause(tree, governor.get());
        return Optional.of(new FoundCondition(
                tree,
                governor.get(),
                ConditionWords.type(entry.get()),
                Optional.of(condition),
                Optional.of(Governors.before(consequence, token.span())),
                consequence.cover(condition),
                isWarning(entry.get()) ? FoundCondition.UNSURE : FoundCondition.SURE,
                "condition by “" + entry.get().id() + "”"));
    }

    private boolean isHarm(Tree tree, Token head) {
        return words.has("harms", head) || tree.dependents(head, "det").anyMatch(det -> words.has("any", det));
    }

    /** What a preposition leads, or several that are one ("in case of"), whichever of them the phrase hangs on. */
    private static Optional<Token> headOf(Tree tree, Token word) {
        if (!word.is("fixed")) return tree.head(word);
        var first = tree.head(word);
        return first.flatMap(tree::head)
                .filter(head -> head.id() > word.id())
                .or(() -> first.flatMap(lead -> tree.dependents(lead, "nmod", "obl", "obj")
                        .filter(each -> each.id() > word.id())
                        .findFirst()));
    }

    private static boolean isWarning(Entry entry) {
        return ConditionWords.type(entry) == Condition.Type.WARNING;
    }

    private static Span withSubject(Tree tree, Token governor) {
        var clause = Extents.clause(tree, governor);
        return tree.dependents(governor, "nsubj")
                .filter(subject -> subject.id() < governor.id())
                .findFirst()
                .map(subject -> Extents.nounPhrases(tree, subject).cover(clause))
                .orElse(clause);
    }

    private boolean holds(Tree tree, Entry entry, Token head, Token governor) {
        if (entry.id().equals("without"))
            return new Predicate(tree, governor).isNegated()
                    || (head.id() < governor.id() && head.upos() == Upos.NOUN && words.isModal(tree, governor));
        if (!entry.id().equals("with-harm")) return true;
        return words.isModal(tree, governor) && isHarm(tree, head) && words.has("turning", governor);
    }

    /** What stands behind the words: the head of a single preposition, or what follows the last of several. */
    private static Optional<Token> behind(Tree tree, Token token, Entry entry) {
        boolean single = entry.list("words").contains(Spelling.form(token));
        if (single) return tree.head(token).filter(head -> token.is("case", "mark") && head.id() > token.id());
        for (int id = token.id() + 1; id <= Math.min(tree.size(), token.id() + REACH); id++) {
            var last = tree.token(id);
            boolean ends = entry.list("words").stream().anyMatch(words -> words.endsWith(" " + Spelling.form(last)));
            if (ends && last.is("case", "mark", "fixed"))
                return headOf(tree, last).filter(head -> head.id() > last.id());
        }
        return Optional.empty();
    }
}
