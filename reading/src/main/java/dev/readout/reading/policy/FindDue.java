package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.util.Optional;

/** Finds when a deed is due by the words of its clause. Threads may share it. */
final class FindDue {

    private static final int DEPTH = 8;

    private final Vocabulary leads;
    private final Vocabulary deeds;
    private final DueTimes dueTimes;

    FindDue(Knowledge knowledge, Vocabulary deeds) {
        this.leads = new Vocabulary(knowledge, "policy/due");
        this.deeds = deeds;
        this.dueTimes = new DueTimes(deeds);
    }

    /** The first time to come within a clause; else the event it is bound to ("during the trip"). */
    Due in(ArticleView view, Predicate top, Predicate deed, Span clause, Interval madeOn) {
        var tree = top.tree();
        return view.timesIn(clause).stream()
                .filter(time -> isDue(tree, time, madeOn) && !isWhenSaid(view, top, deed, time))
                .filter(time -> dueTimes.isOf(top, deed, time))
                .findFirst()
                .map(time -> of(tree, time, clause, madeOn))
                .orElseGet(() -> boundTo(top, deed, clause, madeOn));
    }

    private Due of(Tree tree, TimeExpression time, Span clause, Interval madeOn) {
        var words = withLead(tree, time.span(), clause);
        boolean dated = time.interval().to().isPresent()
                || time.value().filter(value -> value.startsWith("XXXX-")).isPresent();
        boolean single = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        boolean vague = time.value()
                .filter(value -> value.startsWith("P") || value.endsWith("_REF"))
                .isPresent();
        boolean until = isEnd(tree, words, time.span());
        var from = single && !vague && !until ? later(time.interval().from(), madeOn) : said(madeOn);
        var to = time.interval().to().map(end -> Moment.of(end.date()));
        return new Due(Optional.of(words), interval(from, to), dated);
    }

    /** "By", "sometime before"; "between now and". */
    private boolean isEnd(Tree tree, Span words, Span time) {
        var leading = tree.within(words).stream()
                .filter(lead -> lead.span().end() <= time.start())
                .anyMatch(lead -> leads.has("end", lead));
        var first = tree.within(time).stream().findFirst();
        boolean opened = first.filter(word -> leads.has("end", word)).isPresent();
        return leading
                || opened
                || first.filter(word -> isFromNowTo(tree, word)).isPresent();
    }

    private static boolean isFromNowTo(Tree tree, Token word) {
        return word.id() > 2
                && Predicate.lower(tree.token(word.id() - 1)).equals("and")
                && Predicate.lower(tree.token(word.id() - 2)).equals("now");
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

    private boolean isDue(Tree tree, TimeExpression time, Interval madeOn) {
        if (time.type() == TimeExpression.Type.SET) return false;
        var before = tree.within(time.span()).stream().findFirst().flatMap(tree::before);
        boolean duration = time.type() == TimeExpression.Type.DURATION;
        if (duration && before.filter(lead -> leads.has("span", lead)).isEmpty())
            return time.interval().to().isPresent()
                    && before.filter(lead -> leads.has("length", lead)).isEmpty();
        if (time.value()
                .filter(value -> value.equals("PAST_REF") || value.equals("PRESENT_REF"))
                .isPresent()) return false;
        var to = time.interval().to();
        var said = said(madeOn);
        return to.isEmpty()
                || said.isEmpty()
                || !to.get().date().isBefore(said.get().date());
    }

    /**
     * "vowed in May to build it", "said on Monday that": what was said then was not due then. Told of the past, a day counts
     * that stands between the verb and the deed, or that is over and stands behind "in", "on", "at" or "during".
     */
    boolean isWhenSaid(ArticleView view, Predicate top, Predicate deed, TimeExpression time) {
        if (top.tense() != Tense.PAST || time.type() != TimeExpression.Type.DATE) return false;
        boolean between = time.span().start() >= top.word().span().end()
                && time.span().end() <= deed.word().span().start();
        return between || (isOver(view, time) && isAtADay(top.tree(), time) && isInClauseOf(time, top, deed));
    }

    /** Not "to the level that it was at in 2005". */
    private static boolean isInClauseOf(TimeExpression time, Predicate top, Predicate deed) {
        var tree = top.tree();
        var at = tree.within(time.span()).stream().findFirst();
        for (int steps = 0; at.isPresent() && steps < DEPTH; steps++) {
            var token = at.get();
            if (token.equals(top.word()) || token.equals(deed.word())) return true;
            if (token.is("acl", "acl:relcl", "advcl", "ccomp")) return false;
            at = tree.head(token);
        }
        return false;
    }

    private static boolean isOver(ArticleView view, TimeExpression time) {
        var out = ArticleView.out(view).from();
        return out.isPresent()
                && time.interval()
                        .to()
                        .filter(to -> to.date().isBefore(out.get().date()))
                        .isPresent();
    }

    /** "at the January congress", not "below 2005 levels". */
    private boolean isAtADay(Tree tree, TimeExpression time) {
        var words = tree.within(time.span());
        if (words.isEmpty()) return false;
        var last = words.getLast();
        var noun = last.is("compound", "nummod", "amod", "nmod:poss")
                ? tree.head(last).orElse(last)
                : last;
        var leads = tree.dependents(noun, "case").toList();
        return leads.isEmpty() ? noun.is("obl") : leads.stream().anyMatch(lead -> this.leads.has("day", lead));
    }

    private Span withLead(Tree tree, Span time, Span clause) {
        var words = tree.within(time);
        if (words.isEmpty()) return time;
        int first = words.getFirst().id();
        while (first > 1
                && leads.has("time", tree.token(first - 1))
                && clause.contains(tree.token(first - 1).span())) first--;
        return tree.token(first).span().cover(time);
    }

    private Due boundTo(Predicate top, Predicate deed, Span clause, Interval madeOn) {
        var tree = top.tree();
        var window = new Interval(said(madeOn), Optional.empty());
        var event = tree.within(clause).stream()
                .filter(word ->
                        leads.has("event", word) && word.is("case", "mark", "advmod") && tree.isUnder(word, top.word()))
                .filter(lead ->
                        lead.id() < top.word().id() || lead.id() > deed.word().id())
                .flatMap(lead -> tree.head(lead).stream()
                        .filter(noun -> noun.id() > lead.id()
                                && (deeds.has("event", noun) || (noun.is("advcl") && leads.has("clause", lead))))
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
