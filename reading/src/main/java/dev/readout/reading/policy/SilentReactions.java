package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Has not responded to the letters", "has stayed silent". */
final class SilentReactions implements ReactionFrame {

    private final Tones tones;
    private final Vocabulary words;

    SilentReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token token) {
        return token.upos() == Upos.VERB ? unanswered(tree, token) : silent(tree, token);
    }

    private Optional<FoundReaction> unanswered(Tree tree, Token verb) {
        if (!tones.isAnswering(verb) || !new Predicate(tree, verb).isNegated() || isAhead(tree, verb))
            return Optional.empty();
        var about = tree.dependents(verb, "obl", "obj", "iobj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        boolean asked = about.filter(each -> words.has("requests", each)).isPresent();
        return Optional.of(silence(tree, verb, about, asked ? FoundReaction.GUESS : FoundReaction.SURE));
    }

    private static boolean isAhead(Tree tree, Token verb) {
        return switch (Mood.of(new Predicate(tree, verb))) {
            case WILL_NOT, CANNOT, OUGHT_NOT, SUPPOSED -> true;
            default -> false;
        };
    }

    private Optional<FoundReaction> silent(Tree tree, Token adjective) {
        if (!words.has("silent", adjective) || !adjective.is("xcomp", "obj", "advmod", "root", "ccomp", "acl", "conj"))
            return Optional.empty();
        var verb = tree.head(adjective).filter(head -> words.has("staying", head));
        var head = verb.or(() -> tree.dependent(adjective, "cop").map(cop -> adjective));
        return head.map(
                found -> silence(tree, found, tree.dependents(found, "obl").findFirst(), FoundReaction.SURE));
    }

    private static FoundReaction silence(Tree tree, Token head, Optional<Token> about, double sure) {
        return new FoundReaction(
                tree,
                head,
                Tone.SILENCE,
                Optional.empty(),
                about,
                Extents.clause(tree, head),
                By.AGENT,
                sure,
                "reaction by silence");
    }
}
