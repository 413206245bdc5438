package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import java.util.List;
import java.util.Optional;

/**
 * A condition before it has a number and a holder.
 *
 * @param head the word that says what depends
 * @param condition what must be the case, when it is said
 * @param consequence what depends on it, when it is said
 */
record FoundCondition(
        Tree tree,
        Token head,
        Condition.Type type,
        Optional<Span> condition,
        Optional<Span> consequence,
        Span evidence,
        double sure,
        String why) {

    static final double SURE = 0.72;
    static final double UNSURE = 0.55;

    boolean isSameAs(FoundCondition other) {
        return condition.equals(other.condition) && consequence.equals(other.consequence);
    }

    Condition numbered(ArticleView view, Control control, int number) {
        var who = Who.of(view, tree, head, evidence);
        var within = view.statementAt(head.span());
        var set = within.or(() -> view.statementOfCue(head.span()));
        boolean clear = isAsked() ? condition.isEmpty() : isWhole() && control.isHolders(view, tree, head, set);
        var speakers = within.map(Statement::actors).orElse(List.of());
        return new Condition(
                new FindingId("q" + number),
                speakers.isEmpty() ? who.by() : speakers,
                within.map(said -> typeIn(said.act())).orElse(type),
                condition,
                consequence,
                who.statement(),
                new Grounds(clear ? sure : Math.min(sure, UNSURE), who.voice(), why, List.of(evidence)));
    }

    private boolean isAsked() {
        return type == Condition.Type.QUESTION;
    }

    /** Whether both sides are said in full: not "if it is", nor up to "a". */
    private boolean isWhole() {
        if (condition.isEmpty() || consequence.isEmpty()) return false;
        var left = tree.within(condition.get());
        var right = tree.within(consequence.get());
        boolean bare = left.size() <= 2 && left.stream().noneMatch(each -> each.upos() == Upos.NOUN);
        return !bare && right.size() > 1 && !isOpen(left.getLast()) && !isOpen(right.getLast());
    }

    private static boolean isOpen(Token last) {
        return switch (last.upos()) {
            case DET, ADP, CCONJ, SCONJ, PART -> true;
            case ADJ -> last.is("amod");
            default -> false;
        };
    }

    /** In a question it is asked for, in a threat it is a warning. */
    private Condition.Type typeIn(Act act) {
        if (act == Act.QUESTION) return Condition.Type.QUESTION;
        boolean dark = act == Act.THREAT || act == Act.WARNING;
        return dark && type == Condition.Type.PRECONDITION ? Condition.Type.WARNING : type;
    }
}
