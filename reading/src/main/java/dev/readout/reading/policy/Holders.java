package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.reading.policy.CommitmentFrames.Frame;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is to do what a forward-looking clause tells of. Threads may share it. */
final class Holders {

    private static final Set<String> FIRST = Set.of("we", "i", "our", "my", "us");

    private static final Set<String> OWNING = Set.of("of", "by");

    private final Vocabulary deeds;
    private final Doers doers;

    Holders(Vocabulary deeds, Doers doers) {
        this.deeds = deeds;
        this.doers = doers;
    }

    /**
     * Whether the clause tells what a thing will do ("its withdrawal will add to the costs"). A plan, a bill or a review
     * does the will of those whose it is.
     */
    boolean isThings(ArticleView view, Match match) {
        var top = match.top();
        return CommitmentKinds.isModal(match)
                && !top.isPassive()
                && !isFirstPerson(match)
                && top.subject()
                        .filter(subject -> doers.isThing(view, top.tree(), subject))
                        .filter(subject -> !deeds.has("thing", subject)
                                && !deeds.has("event", subject)
                                && !deeds.has("aim", subject))
                        .isPresent();
    }

    /** The subject, the owner of a thing that is the subject, else whoever speaks; an outlet tells of it, and holds nothing. */
    List<ActorId> of(ArticleView view, Match match, List<ActorId> speakers) {
        return named(view, match, speakers).stream()
                .filter(holder -> view.actor(holder).kind() != Actor.Kind.OUTLET)
                .toList();
    }

    private List<ActorId> named(ArticleView view, Match match, List<ActorId> speakers) {
        if (isFirstPerson(match)) return speakers;
        if (isThings(view, match)) return List.of();
        var top = match.top();
        if (match.frame() == Frame.NOUN) return owner(view, top).orElse(speakers);
        var subject = top.subject();
        if (subject.isEmpty()) return speakers;
        boolean passive = top.isPassive() && match.frame() != Frame.PASSIVE;
        var meant = view.meantBy(Phrases.core(top.tree(), subject.get()));
        if (!meant.isEmpty() && !passive) return meant;
        var owner = possessor(view, top.tree(), subject.get());
        if (owner.isPresent()) return owner.get();
        return passive || deeds.has("event", subject.get()) ? speakers : meant;
    }

    /** "We will", "our government will". */
    static boolean isFirstPerson(Match match) {
        var subject = match.top().subject();
        var owner = subject.flatMap(each -> match.top().tree().dependent(each, "nmod:poss"));
        return subject.filter(Holders::isFirst)
                .or(() -> owner.filter(Holders::isFirst))
                .isPresent();
    }

    private static boolean isFirst(Token token) {
        return FIRST.contains(Predicate.lower(token));
    }

    /** "its pledge to", "reaffirmed a commitment to". */
    private static Optional<List<ActorId>> owner(ArticleView view, Predicate noun) {
        return possessor(view, noun.tree(), noun.word())
                .or(() -> noun.head()
                        .flatMap(Predicate::subject)
                        .map(subject -> view.meantBy(Phrases.core(noun.tree(), subject)))
                        .filter(meant -> !meant.isEmpty()));
    }

    private static Optional<List<ActorId>> possessor(ArticleView view, Tree tree, Token noun) {
        return tree.dependents(noun, "nmod:poss", "nmod", "compound")
                .filter(each -> !each.is("nmod")
                        || each.is("nmod:poss")
                        || Phrases.preposition(tree, each)
                                .filter(OWNING::contains)
                                .isPresent())
                .map(each -> view.meantBy(Phrases.core(tree, each)))
                .filter(meant -> !meant.isEmpty())
                .findFirst();
    }
}
