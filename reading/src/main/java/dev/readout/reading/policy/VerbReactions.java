package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.model.Span;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** "Welcomed the offer", "slammed the bill". */
final class VerbReactions implements ReactionFrame {

    /** Verbs whose infinitive happens: they begin it, go on with it, or say politely that it is being done. */
    private static final Set<String> DOING = Set.of(
            "continue",
            "begin",
            "start",
            "rush",
            "hasten",
            "join",
            "vow",
            "pledge",
            "want",
            "like",
            "quick",
            "swift",
            "wish",
            "move",
            "go",
            "appear",
            "seem",
            "have",
            "use");

    private static final int NEAR = 5;

    private final Tones tones;

    VerbReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || isUnreal(tree, verb)) return Optional.empty();
        var tone = tones.verb(tree, verb).filter(each -> !isNone(tree, verb, each));
        var about = tree.dependents(verb, "obj", "ccomp", "xcomp", "obl", "nsubj:pass")
                .filter(each -> each.is("nsubj:pass") || each.id() > verb.id())
                .findFirst()
                .or(() -> tree.head(verb)
                        .filter(noun -> verb.is("acl:relcl")
                                && tree.dependent(verb, "nsubj").isPresent()));
        if (tone.isEmpty() || about.isEmpty()) return Optional.empty();
        boolean ahead = Mood.of(new Predicate(tree, verb)) == Mood.WILL;
        return Optional.of(new FoundReaction(
                tree,
                verb,
                tone.get(),
                tree.dependents(verb, "obj", "iobj").findFirst(),
                about,
                told(tree, verb),
                By.AGENT,
                ahead ? FoundReaction.UNSURE : FoundReaction.SURE,
                "reaction by the verb " + verb.lemma()));
    }

    /** The clause, with whom it describes: "the guild, which backs the fee". */
    private static Span told(Tree tree, Token verb) {
        var clause = Extents.core(tree, verb);
        boolean described = verb.is("acl:relcl")
                && tree.dependents(verb, "nsubj").anyMatch(each -> each.xpos().startsWith("W"));
        if (!described) return clause;
        return tree.head(verb)
                .filter(noun -> verb.id() - noun.id() <= NEAR)
                .map(noun -> Extents.nounPhrase(tree, noun).cover(clause))
                .orElse(clause);
    }

    /** A reaction that is denied, only supposed, wished or possible is none. */
    static boolean isUnreal(Tree tree, Token verb) {
        if (new Predicate(tree, verb).isNegated() || isOnlyMeant(tree, verb)) return true;
        return switch (Mood.of(new Predicate(tree, verb))) {
            case CAN, CANNOT, SUPPOSED, OUGHT, OUGHT_NOT, UNDONE -> true;
            default -> false;
        };
    }

    /** "Urged them to reject it", "declined to condemn it": an infinitive, unless of somebody who does so anyway. */
    private static boolean isOnlyMeant(Tree tree, Token verb) {
        if (!verb.is("xcomp", "ccomp") || !new Predicate(tree, verb).isMarkedTo()) return false;
        return tree.head(verb)
                .filter(head -> !DOING.contains(Spelling.lemma(head))
                        || tree.dependent(head, "obj", "iobj").isPresent())
                .isPresent();
    }

    /** Documents lay down what they call for; what merely endangers threatens nobody; who is urged is not told by whom. */
    private boolean isNone(Tree tree, Token verb, Tone tone) {
        var subject = new Predicate(tree, verb).subject();
        if (tone == Tone.DEMAND) return subject.filter(tones::isDocument).isPresent();
        if (tone == Tone.EXHORTATION) return tree.dependent(verb, "nsubj:pass").isPresent();
        boolean thing = subject.filter(each -> each.upos() == Upos.NOUN
                        && tree.dependent(each, "nmod:poss").isPresent())
                .isPresent();
        boolean deed = subject.isEmpty() || tree.dependent(verb, "csubj").isPresent();
        return tone == Tone.THREAT
                && (thing || deed)
                && tree.dependent(verb, "xcomp", "ccomp").isEmpty();
    }
}
