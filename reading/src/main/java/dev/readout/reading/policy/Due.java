package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/**
 * When a deed is due.
 *
 * @param words the words that say so, with their preposition
 * @param window from the day it was said, or the day named, to the last day; open where the words name no end
 * @param dated whether a day, week, month or the like is named
 */
record Due(Optional<Span> words, Interval window, boolean dated) {

    private static final Set<String> LENGTHS = Set.of("for", "over", "since", "after", "from");
    private static final Set<String> LEADS = Set.of(
            "in",
            "on",
            "by",
            "within",
            "before",
            "during",
            "at",
            "until",
            "till",
            "around",
            "from",
            "the",
            "about",
            "early",
            "late",
            "end",
            "of",
            "next",
            "later",
            "this",
            "starting",
            "between",
            "sometime",
            "as",
            "soon",
            "beginning",
            "just");
    private static final Set<String> EVENT_LEADS =
            Set.of("during", "before", "after", "until", "by", "once", "following");
    private static final Set<String> CLAUSE_LEADS = Set.of("before", "after", "until", "once");

    /** The first time to come within a clause; else the event it is bound to ("during the trip"). */
    static Due in(ArticleView view, Tree tree, Span clause, Token top, Interval madeOn, Vocabulary deeds) {
        return view.timesIn(clause).stream()
                .filter(time -> isDue(tree, time, madeOn))
                .findFirst()
                .map(time -> of(tree, time, clause, madeOn))
                .orElseGet(() -> boundTo(tree, clause, top, madeOn, deeds));
    }

    private static Due of(Tree tree, TimeExpression time, Span clause, Interval madeOn) {
        var words = withLead(tree, time.span(), clause);
        var lead = tree.within(words).getFirst().form();
        boolean dated = time.interval().to().isPresent()
                || time.value().filter(value -> value.startsWith("XXXX-")).isPresent();
        boolean single = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        boolean vague = time.value()
                .filter(value -> value.startsWith("P") || value.endsWith("_REF"))
                .isPresent();
        boolean until =
                Set.of("by", "within", "before", "until", "till").contains(lead.toLowerCase(java.util.Locale.ROOT));
        var from = single && !vague && !until ? later(time.interval().from(), madeOn) : said(madeOn);
        var to = time.interval().to().map(end -> Moment.of(end.date()));
        return new Due(Optional.of(words), interval(from, to), dated);
    }

    private static Interval interval(Optional<Moment> from, Optional<Moment> to) {
        boolean turned = from.isPresent()
                && to.isPresent()
                && from.get().date().isAfter(to.get().date());
        return new Interval(turned ? to : from, to);
    }

    private static Optional<Moment> later(Optional<Moment> from, Interval madeOn) {
        var said = said(madeOn);
        if (from.isEmpty()) return said;
        boolean past = said.isPresent() && said.get().date().isAfter(from.get().date());
        return past ? said : from.map(moment -> Moment.of(moment.date()));
    }

    /** The day it was said; the last it can have been when only that is known. */
    static Optional<Moment> said(Interval madeOn) {
        return madeOn.from().or(madeOn::to).map(moment -> Moment.of(moment.date()));
    }

    private static boolean isDue(Tree tree, TimeExpression time, Interval madeOn) {
        if (time.type() == TimeExpression.Type.SET) return false;
        var before = tree.within(time.span()).stream()
                .findFirst()
                .flatMap(tree::before)
                .map(Predicate::lower);
        boolean duration = time.type() == TimeExpression.Type.DURATION;
        if (duration && before.filter(Set.of("in", "within")::contains).isEmpty())
            return time.interval().to().isPresent()
                    && before.filter(LENGTHS::contains).isEmpty();
        if (time.value()
                .filter(value -> value.equals("PAST_REF") || value.equals("PRESENT_REF"))
                .isPresent()) return false;
        var to = time.interval().to();
        var said = said(madeOn);
        return to.isEmpty()
                || said.isEmpty()
                || !to.get().date().isBefore(said.get().date());
    }

    private static Span withLead(Tree tree, Span time, Span clause) {
        var words = tree.within(time);
        if (words.isEmpty()) return time;
        int first = words.getFirst().id();
        while (first > 1
                && LEADS.contains(Predicate.lower(tree.token(first - 1)))
                && clause.contains(tree.token(first - 1).span())) first--;
        return tree.token(first).span().cover(time);
    }

    private static Due boundTo(Tree tree, Span clause, Token top, Interval madeOn, Vocabulary deeds) {
        var window = new Interval(said(madeOn), Optional.empty());
        var event = tree.within(clause).stream()
                .filter(word -> EVENT_LEADS.contains(Predicate.lower(word))
                        && word.is("case", "mark", "advmod")
                        && tree.isUnder(word, top))
                .flatMap(lead -> tree.head(lead).stream()
                        .filter(noun -> noun.id() > lead.id()
                                && (deeds.has("event", noun)
                                        || (noun.is("advcl") && CLAUSE_LEADS.contains(Predicate.lower(lead)))))
                        .map(noun -> words(tree, lead, noun)))
                .filter(clause::contains)
                .findFirst();
        return new Due(event, window, false);
    }

    private static Span words(Tree tree, Token lead, Token noun) {
        int last = tree.subtree(noun).length() - 1;
        while (last > noun.id() && tree.token(last).upos() == Upos.PUNCT) last--;
        return lead.span().cover(tree.token(last).span());
    }
}
