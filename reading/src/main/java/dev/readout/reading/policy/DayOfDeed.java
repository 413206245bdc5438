package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/** The day on which something was done, where its own clause names it: "passed the bill on July 30". Stateless. */
final class DayOfDeed {

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final int DEPTH = 6;

    private DayOfDeed() {}

    /**
     * None of a deed that is not told of in the past.
     *
     * @param told when it was told; what was done was not done after it
     */
    static Optional<Interval> of(ArticleView view, Tree tree, Token verb, Interval told) {
        var deed = new Predicate(tree, verb);
        boolean done = PAST.contains(verb.xpos()) && deed.isFinite() && Mood.of(deed) == Mood.DONE;
        if (!done) return Optional.empty();
        return view.timesIn(tree.sentence().span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE
                        && time.interval().to().isPresent())
                .filter(time -> isNotAfter(time.interval(), told) && isOf(tree, time, verb))
                .map(TimeExpression::interval)
                .findFirst();
    }

    static boolean isNotAfter(Interval time, Interval told) {
        return told.to().isEmpty()
                || !time.to().orElseThrow().date().isAfter(told.to().get().date());
    }

    /** Whether the time hangs on the verb itself, or on a noun in its clause. */
    private static boolean isOf(Tree tree, TimeExpression time, Token verb) {
        var at = tree.within(time.span()).stream()
                .filter(token -> !token.is("case")
                        && tree.head(token)
                                .filter(head -> !time.span().contains(head.span()))
                                .isPresent())
                .findFirst();
        for (int steps = 0; at.isPresent() && steps < DEPTH; steps++) {
            if (at.get().equals(verb)) return true;
            if (at.get().upos() == Upos.VERB || at.get().is("ccomp", "advcl", "acl", "acl:relcl")) return false;
            at = tree.head(at.get());
        }
        return false;
    }
}
