package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.ActorId;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where an article takes up a meeting that it tells of elsewhere: "the briefing showed that ...", "the high-level
 * gathering". Whether it is to come or over is known from there. Threads may share it.
 */
final class RepeatedMeetings {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final double LESS_SURE = 0.12;
    private static final int LONGEST_OWNER = 3;

    private final MeetingWords words;
    private final Participants participants;

    RepeatedMeetings(MeetingWords words) {
        this.words = words;
        this.participants = new Participants(words);
    }

    /** The meeting at a noun, as one of those told of elsewhere; none when no such one is, or nothing new is said of it. */
    Optional<MeetingDraft> at(ArticleView view, Tree tree, Token noun, String kind, List<MeetingDraft> told) {
        boolean subject = noun.is("nsubj") && tree.head(noun).isPresent();
        if (tree.sentence().zone() == Zone.TITLE || !isDefinite(tree, noun)) return Optional.empty();
        if (!subject && !isDescribed(tree, noun)) return Optional.empty();
        return like(kind, noun, told).map(other -> draft(view, tree, noun, kind, other));
    }

    private MeetingDraft draft(ArticleView view, Tree tree, Token noun, String kind, MeetingDraft other) {
        var evidence = evidence(view, tree, noun);
        var own = participants.ofNoun(view, tree, noun, Optional.empty(), evidence);
        return new MeetingDraft(
                tree,
                noun,
                kind,
                together(own, other.participants()),
                other.place(),
                other.on(),
                other.status(),
                Optional.empty(),
                evidence,
                Math.max(0.3, other.confidence() - LESS_SURE),
                true);
    }

    private static List<ActorId> together(List<ActorId> own, List<ActorId> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }

    /** The nearest meeting of its sort, told of before rather than behind; never one that is only thought of. */
    private Optional<MeetingDraft> like(String kind, Token noun, List<MeetingDraft> told) {
        var real = told.stream()
                .filter(each -> each.status() == Status.PLANNED || each.status() == Status.HELD)
                .filter(each -> words.isOfOneSort(kind, each.kind()))
                .toList();
        var before = new ArrayList<>(real);
        before.removeIf(each -> each.word().span().start() > noun.span().start());
        if (!before.isEmpty()) return Optional.of(before.getLast());
        return real.stream().findFirst();
    }

    private static boolean isDefinite(Tree tree, Token noun) {
        return tree.dependents(noun, "det", "nmod:poss")
                .anyMatch(each -> each.is("nmod:poss") || DEFINITE.contains(Predicate.lower(each)));
    }

    /** "the high-level gathering in Oslo", not a bare "the talks". */
    private static boolean isDescribed(Tree tree, Token noun) {
        return tree.dependents(noun, "amod", "compound", "appos").findAny().isPresent();
    }

    private static Span evidence(ArticleView view, Tree tree, Token noun) {
        var owner = tree.dependents(noun, "nmod:poss")
                .filter(each -> tree.subtree(each).cardinality() > LONGEST_OWNER)
                .mapToInt(each -> tree.subtree(each).length())
                .findFirst();
        var phrase = Extent.ofPhrase(view, tree, noun);
        if (owner.isPresent() && owner.getAsInt() <= noun.id())
            return new Span(
                    tree.token(owner.getAsInt()).span().start(),
                    behindDash(tree, noun, Math.max(phrase.end(), noun.span().end())));
        if (noun.is("nsubj"))
            return tree.head(noun)
                    .map(verb -> Extent.ofClause(view, new Predicate(tree, verb)))
                    .filter(clause -> clause.contains(noun.span()))
                    .orElse(phrase);
        return asWhat(tree, noun).map(phrase::cover).orElse(phrase);
    }

    /** "her first trip -- a tour of the islands". */
    private static int behindDash(Tree tree, Token noun, int end) {
        return tree.dependents(noun, "appos")
                .filter(each -> each.id() > noun.id())
                .mapToInt(each -> tree.span(tree.subtree(each)).end())
                .findFirst()
                .orElse(end);
    }

    /** "described the gathering as a chance". */
    private static Optional<Span> asWhat(Tree tree, Token noun) {
        return tree.head(noun)
                .filter(verb -> noun.is("obj"))
                .flatMap(verb -> tree.dependents(verb, "obl", "xcomp")
                        .filter(each -> each.id() > noun.id())
                        .filter(each -> Phrases.preposition(tree, each)
                                .filter("as"::equals)
                                .isPresent())
                        .findFirst()
                        .map(each -> tree.span(tree.subtree(each))));
    }
}
