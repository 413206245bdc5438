package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.model.Span;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** "The deal is a disaster", "such an option is not realistic", "it is a welcome change". */
final class VerdictReactions implements ReactionFrame {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "VBN");

    private static final Set<String> LEADS = Set.of("that", "to");

    private static final Set<String> FORESEEN = Set.of("would", "will", "'d", "’d", "'ll", "’ll");

    private static final Set<String> FOR = Set.of("for", "to");

    private final Tones tones;
    private final Vocabulary words;

    VerdictReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token predicate) {
        if (predicate.upos() != Upos.NOUN && predicate.upos() != Upos.ADJ) return Optional.empty();
        var subject = tree.dependents(predicate, "nsubj", "expl")
                .filter(this::isJudged)
                .findFirst();
        boolean copular = tree.dependents(predicate, "cop").anyMatch(cop -> FINITE.contains(cop.xpos()))
                || isForeseen(view, tree, predicate);
        if (subject.isEmpty() || !copular || new Predicate(tree, predicate).isSupposed()) return Optional.empty();
        boolean denied = new Predicate(tree, predicate).isNegated();
        var tone = denied ? tones.denied(predicate) : tone(tree, predicate);
        boolean pointing = subject.get().upos() == Upos.PRON;
        var clause = pointing ? said(tree, predicate) : Optional.<Token>empty();
        boolean grown = !denied && grown(tree, predicate).isPresent();
        return tone.map(found -> new FoundReaction(
                tree,
                predicate,
                found,
                Optional.empty(),
                clause.or(() -> subject),
                grown || clause.isPresent() ? Extents.core(tree, predicate) : words(tree, subject.get(), predicate),
                By.SPEAKER,
                pointing ? FoundReaction.UNSURE : FoundReaction.LIKELY,
                "verdict on its subject"));
    }

    /** "It would be a mistake", in a speaker's mouth. */
    private static boolean isForeseen(ArticleView view, Tree tree, Token predicate) {
        return tree.dependent(predicate, "cop").isPresent()
                && tree.dependents(predicate, "aux").anyMatch(aux -> FORESEEN.contains(Predicate.lower(aux)))
                && !view.speakersAt(predicate.span()).isEmpty();
    }

    /** "It is a mistake to leave", "it is sad that they left": what is judged. */
    private static Optional<Token> said(Tree tree, Token predicate) {
        return tree.dependents(predicate, "csubj", "ccomp", "xcomp", "acl", "advcl")
                .filter(each -> each.id() > predicate.id())
                .filter(each ->
                        tree.dependents(each, "mark", "aux").anyMatch(mark -> LEADS.contains(Predicate.lower(mark))))
                .findFirst();
    }

    private static Span words(Tree tree, Token subject, Token predicate) {
        var said = predicate.upos() == Upos.ADJ ? Extents.core(tree, predicate) : Extents.nounPhrase(tree, predicate);
        return Extents.nounPhrases(tree, subject).cover(said);
    }

    private boolean isJudged(Token subject) {
        return subject.upos() == Upos.NOUN || subject.upos() == Upos.PROPN || words.has("pointing", subject);
    }

    private Optional<Tone> tone(Tree tree, Token predicate) {
        return tones.label(predicate)
                .or(() -> tree.dependents(predicate, "amod")
                        .flatMap(each -> tones.label(each).stream())
                        .findFirst())
                .or(() -> tones.weighed(predicate).filter(each -> isForSomebody(tree, predicate)))
                .or(() -> grown(tree, predicate));
    }

    private static boolean isForSomebody(Tree tree, Token noun) {
        return tree.dependents(noun, "nmod")
                .anyMatch(each ->
                        Phrases.preposition(tree, each).filter(FOR::contains).isPresent());
    }

    /** "A problem that has grown worse." */
    private Optional<Tone> grown(Tree tree, Token noun) {
        return tree.dependents(noun, "acl")
                .flatMap(clause -> tree.dependents(clause, "xcomp", "advmod", "obj"))
                .filter(each -> each.upos() == Upos.ADJ)
                .flatMap(each -> tones.label(each).stream())
                .findFirst();
    }
}
