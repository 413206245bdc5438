package dev.readout.reading.policy;

import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where and when a meeting is, and what for. Threads may share it. */
final class MeetingPlaces {

    private final MeetingWords words;

    MeetingPlaces(MeetingWords words) {
        this.words = words;
    }

    /** The first day named within the words, or the one that a clause tells of ("late 2019, when they met"). */
    Interval on(ArticleView view, Tree tree, Token word, Span evidence) {
        return Stream.concat(
                        view.timesIn(upToClause(tree, word, evidence)).stream(),
                        whenBefore(tree, word).flatMap(when -> timeAt(view, tree, when)).stream())
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .map(TimeExpression::interval)
                .filter(interval -> !interval.isOpen())
                .findFirst()
                .orElseGet(Interval::open);
    }

    /** "since taking office last week" dates the office. */
    private Span upToClause(Tree tree, Token word, Span evidence) {
        if (word.upos() == Upos.VERB) return evidence;
        return tree.within(evidence).stream()
                .filter(each -> each.id() > word.id() && words.tells("other-day", each))
                .findFirst()
                .map(each -> new Span(evidence.start(), each.span().start()))
                .filter(span -> span.length() > 0)
                .orElse(evidence);
    }

    private static Optional<Token> whenBefore(Tree tree, Token word) {
        var verb = word.upos() == Upos.VERB ? Optional.of(word) : tree.head(word);
        return verb.flatMap(each -> tree.dependents(each, "advmod", "mark")
                .filter(when -> Predicate.lower(when).equals("when") && when.id() < each.id())
                .findFirst());
    }

    private static Optional<TimeExpression> timeAt(ArticleView view, Tree tree, Token when) {
        var before = new Span(
                tree.sentence().span().start(),
                Math.max(tree.sentence().span().start() + 1, when.span().start()));
        return view.timesIn(before).stream()
                .filter(time -> when.span().start() - time.span().end() <= 2)
                .findFirst();
    }

    /** A phrase with the time right behind it, and the word that leads to it ("aired on Monday"). */
    Span withTime(ArticleView view, Tree tree, Span phrase) {
        var next = tree.tokens().stream()
                .filter(token -> token.span().start() >= phrase.end())
                .findFirst();
        var lead = next.filter(each -> words.tells("shown", each))
                .flatMap(tree::after)
                .or(() -> next);
        if (lead.isEmpty()) return phrase;
        boolean led = words.tells("time-lead", lead.get())
                || lead.get().id() != next.get().id();
        var reach = new Span(lead.get().span().start(), tree.sentence().span().end());
        return view.timesIn(reach).stream()
                .filter(time -> led && time.span().start() <= lead.get().span().end() + 1)
                .findFirst()
                .map(time -> phrase.cover(time.span()))
                .orElse(phrase);
    }

    Optional<Span> place(Tree tree, Span evidence) {
        return tree.sentence().entities().stream()
                .filter(entity -> entity.type() == EntityMention.Type.PLACE && evidence.contains(entity.span()))
                .filter(entity -> tree.dependents(tree.token(entity.lastToken()), "case")
                                .anyMatch(lead -> words.tells("where", lead))
                        || tree.token(entity.lastToken()).is("compound", "obj"))
                .map(EntityMention::span)
                .findFirst();
    }

    Optional<Span> purpose(Tree tree, Token noun) {
        return tree.dependents(noun, "nmod")
                .filter(each -> tree.dependents(each, "case").anyMatch(lead -> words.tells("purpose", lead)))
                .filter(each -> each.upos() == Upos.NOUN)
                .findFirst()
                .map(each -> Phrases.core(tree, each))
                .or(() -> aim(tree, noun));
    }

    /** "... to discuss the toll". */
    Optional<Span> aim(Tree tree, Token word) {
        return tree.dependents(word, "advcl", "acl")
                .filter(each -> each.id() > word.id())
                .map(each -> new Predicate(tree, each))
                .filter(Predicate::isInfinitive)
                .filter(each -> !words.tells("takes-place", each.word()))
                .findFirst()
                .map(each -> tree.span(tree.subtree(each.word())));
    }

    boolean isDefinite(Tree tree, Token noun) {
        return tree.dependents(noun, "det", "nmod:poss", "compound", "amod", "nummod")
                .findAny()
                .isPresent();
    }
}
