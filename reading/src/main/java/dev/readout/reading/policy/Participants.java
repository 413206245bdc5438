package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who takes part in a meeting by the words around it. Threads may share it. */
final class Participants {

    private final MeetingWords words;

    Participants(MeetingWords words) {
        this.words = words;
    }

    /** Whose meeting it is, with whom, and who does what the verb says that it hangs on. */
    List<ActorId> ofNoun(ArticleView view, Tree tree, Token noun, Optional<Predicate> governor, Span evidence) {
        var inside = tree.dependents(noun, "nmod", "nmod:poss", "compound", "obl", "amod")
                .filter(each -> each.is("nmod:poss", "compound")
                        || isLed(tree, each, "company")
                        || (words.tells("travel", noun) && isLed(tree, each, "where")));
        var subject = governor.stream().flatMap(verb -> verb.subject().stream());
        return Stream.of(inside, subject, company(tree, evidence))
                .flatMap(each -> each)
                .filter(each -> each.id() != noun.id())
                .flatMap(each -> meant(view, tree, each).stream())
                .distinct()
                .toList();
    }

    /** The subject of a verb of meeting and whom it names. */
    List<ActorId> ofVerb(ArticleView view, Predicate verb, List<Token> others, Span evidence) {
        return Stream.of(verb.subject().stream(), others.stream(), company(verb.tree(), evidence))
                .flatMap(each -> each)
                .flatMap(noun -> meant(view, verb.tree(), noun).stream())
                .distinct()
                .toList();
    }

    /** Nouns behind "with", "between", "alongside", whatever they hang on. */
    private Stream<Token> company(Tree tree, Span evidence) {
        return tree.within(evidence).stream()
                .filter(lead -> lead.is("case", "mark") && words.tells("beside", lead))
                .flatMap(lead -> tree.head(lead).stream());
    }

    private boolean isLed(Tree tree, Token noun, String leads) {
        return tree.dependents(noun, "case").anyMatch(lead -> words.tells(leads, lead));
    }

    /** Who is meant by a phrase; of several that are joined, or where that is not known, whoever is named in it. */
    private static List<ActorId> meant(ArticleView view, Tree tree, Token noun) {
        var phrase = Phrases.core(tree, noun);
        boolean joined = tree.dependent(noun, "conj").isPresent();
        var meant = view.meantBy(phrase);
        if (joined && noun.is("obl", "nmod", "nsubj"))
            return Stream.concat(meant.stream(), view.mentionedIn(phrase).stream())
                    .distinct()
                    .toList();
        return meant.isEmpty() && noun.is("obl", "nmod", "conj") ? view.mentionedIn(phrase) : meant;
    }
}
