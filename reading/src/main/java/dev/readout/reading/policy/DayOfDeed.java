package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/** The day on which something was done, where its own clause names it: "passed the bill on July 30". Stateless. */
final class DayOfDeed {

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> WHEN = Set.of("on", "in", "at", "during");
    private static final Set<String> HAD = Set.of("had", "'d", "’d");
    private static final Set<String> BEFORE = Set.of(
            "already",
            "before",
            "earlier",
            "previously",
            "once",
            "originally",
            "initially",
            "long",
            "eventually",
            "ultimately",
            "later",
            "then");

    private DayOfDeed() {}

    /**
     * None of a deed that is not told of in the past. Of one whose clause names no day the perfect and words such as "already"
     * tell only by when it was done.
     *
     * @param told when it was told; what was done was not done after it
     */
    static Optional<Interval> of(ArticleView view, Tree tree, Token verb, Interval told) {
        var deed = new Predicate(tree, verb);
        boolean done = PAST.contains(verb.xpos()) && deed.isFinite() && Mood.of(deed) == Mood.DONE;
        if (!done) return Optional.empty();
        var named = view.timesIn(tree.sentence().span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE
                        && time.interval().to().isPresent())
                .filter(time -> isOf(tree, time, verb))
                .flatMap(time -> upTo(time.interval(), told).stream())
                .findFirst();
        if (named.isPresent() || !isOver(tree, deed)) return named;
        return Optional.of(new Interval(Optional.empty(), told.to()));
    }

    /** "Has signed", "had already signed": done before what is told now. */
    private static boolean isOver(Tree tree, Predicate deed) {
        var tense = Tense.of(deed);
        return tense == Tense.PERFECT
                || deed.hasAuxiliary(HAD)
                || tree.dependents(deed.word(), "advmod").anyMatch(word -> BEFORE.contains(Predicate.lower(word)));
    }

    /** "This month" as far as it is over. */
    private static Optional<Interval> upTo(Interval time, Interval told) {
        if (isNotAfter(time, told)) return Optional.of(time);
        var from = time.from()
                .filter(day -> day.date().isBefore(told.to().orElseThrow().date()));
        return from.map(day -> new Interval(Optional.of(day), told.to()));
    }

    static boolean isNotAfter(Interval time, Interval told) {
        return told.to().isEmpty()
                || !time.to().orElseThrow().date().isAfter(told.to().get().date());
    }

    /** Whether the time says when, of the verb or behind its object: not "to the level of 2005". */
    private static boolean isOf(Tree tree, TimeExpression time, Token verb) {
        var head = tree.within(time.span()).stream()
                .filter(token -> tree.head(token)
                        .filter(above -> !time.span().contains(above.span()))
                        .isPresent())
                .filter(token ->
                        token.is("obl", "obl:tmod", "obl:unmarked", "advmod", "nmod", "nmod:tmod", "nmod:unmarked"))
                .filter(token -> Phrases.preposition(tree, token)
                        .filter(lead -> !WHEN.contains(lead))
                        .isEmpty())
                .filter(token -> token.id() < verb.id() + FrameSetters.FAR
                        || Phrases.preposition(tree, token).isPresent())
                .findFirst();
        return head.flatMap(tree::head)
                .filter(above ->
                        above.equals(verb) || (above.is("obj", "obl", "nsubj:pass") && above.head() == verb.id()))
                .isPresent();
    }
}
