package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells who can do something of their own will: somebody whom the article means, or a noun for people or bodies. A withdrawal,
 * a market or a storm cannot: what they "will do" is a forecast. Threads may share it.
 */
final class Doers {

    private static final List<String> FIELDS = List.of("people", "groups", "bodies", "formers", "governments");

    private final Set<String> nouns = new LinkedHashSet<>();

    Doers(Knowledge knowledge) {
        for (var entry : knowledge.entries("actor/sources")) FIELDS.forEach(field -> nouns.addAll(entry.list(field)));
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
