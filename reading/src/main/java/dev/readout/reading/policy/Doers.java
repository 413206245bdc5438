package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who can do something of their own will: somebody whom the article means, or a noun for people or bodies. A withdrawal,
 * a market or a storm cannot: what they "will do" is a forecast. Threads may share it.
 */
final class Doers {

    private static final List<String> FIELDS = List.of("people", "groups", "bodies", "formers", "governments");

    private final Set<String> nouns = new LinkedHashSet<>();
    private final Vocabulary deeds;

    Doers(Knowledge knowledge) {
        deeds = new Vocabulary(knowledge, "policy/deeds");
        for (var entry : knowledge.entries("actor/sources")) FIELDS.forEach(field -> nouns.addAll(entry.list(field)));
    }

    /** Whether these only look on or tell of it: outlets, sources, analysts, those in the street. No policy is theirs to make. */
    boolean areOnlookers(ArticleView view, List<ActorId> actors) {
        return !actors.isEmpty()
                && actors.stream()
                        .map(view::actor)
                        .allMatch(actor -> actor.kind() == Actor.Kind.OUTLET || looksOn(actor));
    }

    private boolean looksOn(Actor actor) {
        if (actor.kind() != Actor.Kind.ANONYMOUS && actor.kind() != Actor.Kind.GROUP) return false;
        var words = List.of(actor.name().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
        return Stream.of("onlooker", "teller")
                .flatMap(each -> deeds.words(each).stream())
                .anyMatch(noun -> words.contains(noun) || words.contains(noun + "s"));
    }

    /** Whether a subject is a thing: a noun that stands for nobody. Pronouns may stand for anybody. */
    boolean isThing(ArticleView view, Tree tree, Token subject) {
        boolean noun = subject.upos() == Upos.NOUN || subject.upos() == Upos.PROPN;
        return noun
                && !nouns.contains(subject.lemma())
                && !nouns.contains(Predicate.lower(subject))
                && view.meantBy(Phrases.core(tree, subject)).isEmpty();
    }
}
