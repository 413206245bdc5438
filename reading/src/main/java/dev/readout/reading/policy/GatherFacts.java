package dev.readout.reading.policy;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what is known of a forward-looking clause. Threads may share it. */
final class GatherFacts {

    private static final Set<String> THINKING = Set.of("think", "believe", "expect", "suppose");

    private final Vocabulary deeds;
    private final Holders holders;
    private final Hedges hedges;
    private final Doubts doubts;

    GatherFacts(Vocabulary deeds, Holders holders, Hedges hedges) {
        this.deeds = deeds;
        this.holders = holders;
        this.hedges = hedges;
        this.doubts = new Doubts(deeds);
    }

    CommitmentFacts facts(ArticleView view, Match match, Optional<Statement> statement, Due due, Span evidence) {
        boolean first = Holders.isFirstPerson(match);
        var speakers = statement.map(Statement::actors).orElse(List.of());
        var holder = holders.of(view, match, speakers);
        boolean own = first || holder.isEmpty() || speakers.containsAll(holder) || !isPerson(view, holder);
        boolean doubted = doubts.over(match.top()).isPresent();
        boolean negated = match.top().isNegated()
                || doubted
                || isDoubted(match)
                || (isCompleted(match) && match.deed().isNegated());
        return new CommitmentFacts(
                match,
                statement,
                holder,
                first,
                own,
                isCalled(view, holder, "principal"),
                isCalled(view, speakers, "onlooker"),
                isForetold(view, statement),
                due.dated(),
                holders.isThings(view, match) || isOthers(match),
                doubted,
                negated,
                match.hedged() || hedges.hold(match.top(), evidence));
    }

    /** "Other countries will", "this will", where nobody is named. */
    private boolean isOthers(Match match) {
        var top = match.top();
        return CommitmentKinds.isModal(match)
                && !top.isPassive()
                && top.subject()
                        .filter(subject -> deeds.has("others", subject)
                                || top.tree()
                                        .dependents(subject, "amod", "det")
                                        .anyMatch(each -> deeds.has("others", each)))
                        .isPresent();
    }

    /** "I don't think that we will": the "not" belongs to what is not thought. */
    private static boolean isDoubted(Match match) {
        return match.top()
                .head()
                .filter(head -> match.top().word().is("ccomp") && head.isNegated())
                .filter(head -> THINKING.contains(head.word().lemma()))
                .isPresent();
    }

    private static boolean isCompleted(Match match) {
        return match.deed().word().id() != match.top().word().id();
    }

    private static boolean isPerson(ArticleView view, List<ActorId> ids) {
        return ids.stream().anyMatch(id -> view.actor(id).kind() == Actor.Kind.PERSON);
    }

    /** "predicted that it would". */
    private boolean isForetold(ArticleView view, Optional<Statement> statement) {
        return statement.flatMap(Statement::cue).map(view::words).map(words -> words.toLowerCase(Locale.ROOT)).stream()
                .anyMatch(words -> deeds.words("foretell").stream().anyMatch(words::startsWith));
    }

    /** Whether a word of a class, in the singular or the plural, stands in a name or a role of somebody. */
    private boolean isCalled(ArticleView view, List<ActorId> ids, String what) {
        var words = deeds.words(what);
        return ids.stream()
                .map(view::actor)
                .flatMap(actor -> Stream.concat(actor.roles().stream(), Stream.of(actor.name())))
                .flatMap(role -> Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(word -> words.contains(word)
                        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))));
    }
}
