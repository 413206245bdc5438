package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.Optional;
import java.util.Set;

/** A condition that is a clause: "if there is something to sign, there will be a meeting". */
final class ClauseConditions implements ConditionFrame {

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VB");
    private static final Set<String> ORDERS = Set.of("sequence");

    private final ConditionWords words;

    ClauseConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token mark) {
        if (!mark.is("mark", "advmod", "case")) return Optional.empty();
        var condition = tree.head(mark).filter(head -> head.is("advcl") || isShifted(tree, head));
        var main = condition.flatMap(tree::head);
        var entry = words.entryAt("clause", tree, mark);
        if (condition.isEmpty() || main.isEmpty() || entry.isEmpty() || isEven(tree, mark)) return Optional.empty();
        if (!main.get().is("root", "ccomp", "xcomp", "conj", "advcl", "acl", "parataxis", "csubj", "obj", "nsubj"))
            return Optional.empty();
        if (!holds(tree, mark, condition.get(), main.get(), entry.get())) return Optional.empty();
        if (isWish(tree, main.get()) || isSaying(tree, condition.get())) return Optional.empty();
        return Optional.of(found(tree, mark, condition.get(), likely(tree, main.get()), entry.get()));
    }

    /** "It would be great if". */
    private boolean isWish(Tree tree, Token main) {
        return words.has("wished", main)
                && tree.dependents(main, "nsubj", "expl").anyMatch(subject -> subject.upos() == Upos.PRON)
                && words.isModal(tree, main);
    }

    /** "If you will", "if we have to", "if need be". */
    private boolean isSaying(Tree tree, Token condition) {
        return words.has("idle", condition)
                && tree.dependents(condition).stream()
                        .allMatch(each -> each.upos() == Upos.PRON
                                || each.upos() == Upos.SCONJ
                                || each.lemma().equals("to")
                                || each.upos() == Upos.AUX
                                || each.upos() == Upos.PUNCT);
    }

    /** "Is less likely to lower it": not "to lower it" alone. */
    private Token likely(Tree tree, Token main) {
        return tree.head(main)
                .filter(head -> main.is("xcomp") && head.id() < main.id() && words.has("open", head))
                .orElse(main);
    }

    /** "... so that the talks can begin", joined to what is asked for. */
    private boolean isShifted(Tree tree, Token clause) {
        return clause.is("conj")
                && tree.dependents(clause, "mark").anyMatch(mark -> mark.form().equalsIgnoreCase("so"));
    }

    /** "Even if", and the "once" of "after once doing so". */
    private static boolean isEven(Tree tree, Token mark) {
        return tree.before(mark)
                .filter(word -> word.lemma().equals("even") || (word.is("mark") && mark.is("advmod")))
                .isPresent();
    }

    private boolean holds(Tree tree, Token mark, Token condition, Token main, Entry entry) {
        if (ORDERS.contains(entry.id()) && !isSequence(tree, mark, condition, main)) return false;
        if (entry.id().equals("now-that")) return isAskedFor(tree, main);
        if (entry.find("ahead").isEmpty()) return true;
        return isAhead(tree, main) || (entry.id().equals("if") && isGeneral(tree, main));
    }

    private boolean isAskedFor(Tree tree, Token main) {
        return tree.dependents(main, "aux").anyMatch(aux -> words.has("asking", aux));
    }

    private FoundCondition found(Tree tree, Token mark, Token condition, Token main, Entry entry) {
        if (mark.lemma().equals("before") && words.isNeeded(tree, main)) return needed(tree, condition, main);
        var type = ConditionWords.type(entry);
        var clause = Extents.clause(tree, condition);
        var consequence = Extents.clauseWithout(tree, main, condition);
        boolean loose = (ORDERS.contains(entry.id()) && !mark.lemma().equals("once"))
                || entry.id().equals("now-that");
        return new FoundCondition(
                tree,
                main,
                typeOf(tree, main, type),
                Optional.of(clause),
                Optional.of(consequence),
                mark.span().cover(clause).cover(consequence),
                loose ? FoundCondition.UNSURE : FoundCondition.SURE,
                "condition by “" + mark.lemma() + "”");
    }

    private Condition.Type typeOf(Tree tree, Token main, Condition.Type type) {
        if (isWhat(tree, main)) return Condition.Type.QUESTION;
        return type == Condition.Type.PRECONDITION && isDark(tree, main) ? Condition.Type.WARNING : type;
    }

    /** "What happens if they leave". */
    private static boolean isWhat(Tree tree, Token main) {
        return tree.dependents(main, "nsubj", "obj", "advmod")
                .anyMatch(each -> each.id() < main.id() && Set.of("WP", "WRB").contains(each.xpos()));
    }

    /** "The guild must agree before the fee can fall": what must be done first is the condition. */
    private static FoundCondition needed(Tree tree, Token later, Token main) {
        var top = ConditionWords.needing(tree, main);
        var condition = Extents.clauseWithout(tree, top, later);
        var consequence = Extents.clause(tree, later);
        return new FoundCondition(
                tree,
                top,
                Condition.Type.PRECONDITION,
                Optional.of(condition),
                Optional.of(consequence),
                condition.cover(consequence),
                FoundCondition.UNSURE,
                "condition by what is needed before");
    }

    /** "After the vote he left" tells what happened, "after the vote we will leave" what must come first. */
    private boolean isSequence(Tree tree, Token mark, Token condition, Token main) {
        if (words.has("saying", condition) || words.has("saying", main)) return false;
        if (mark.lemma().equals("after") && condition.xpos().equals("VBD")) return false;
        if (mark.lemma().equals("once")) return true;
        return !words.has("lasting", main) && (!new Predicate(tree, main).isNegated() || words.isModal(tree, main));
    }

    private static boolean isGeneral(Tree tree, Token main) {
        return PRESENT.contains(main.xpos())
                || tree.dependents(main, "cop").anyMatch(cop -> PRESENT.contains(cop.xpos()));
    }

    /** Whether a clause lies ahead, is called for, possible or denied. */
    private boolean isAhead(Tree tree, Token main) {
        if (words.has("planning", main) || new Predicate(tree, main).isNegated() || words.isModal(tree, main))
            return true;
        return main.is("xcomp", "advcl")
                && tree.head(main)
                        .filter(head -> words.has("planning", head) || words.isModal(tree, head))
                        .isPresent();
    }

    private boolean isDark(Tree tree, Token main) {
        if (words.has("threatening", main)
                || tree.head(main)
                        .filter(head -> words.has("threatening", head))
                        .isPresent()) return true;
        if (!words.isModal(tree, main) && !isGeneral(tree, main)) return false;
        return words.has("bad", main)
                || tree.dependents(main, "amod").anyMatch(each -> words.has("bad", each))
                || (!new Predicate(tree, main).isNegated()
                        && tree.dependents(main, "obj", "obl", "xcomp").anyMatch(each -> words.has("bad", each)));
    }
}
