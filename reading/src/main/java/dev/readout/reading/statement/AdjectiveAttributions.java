package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attributions whose cue is an adjective: "is worried that …", "grew confident that …", "was adamant that …". */
final class AdjectiveAttributions {

    private static final Set<String> BECOMING =
            Set.of("be", "grow", "become", "get", "remain", "feel", "stay", "sound");

    private final Cues cues;

    AdjectiveAttributions(Cues cues) {
        this.cues = cues;
    }

    List<Attribution> in(Paragraph paragraph) {
        var found = new ArrayList<Attribution>();
        for (var tree : paragraph.trees()) {
            for (var token : tree.tokens()) {
                if (token.upos() == Upos.ADJ || token.xpos().equals("VBN"))
                    of(paragraph, tree, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> of(Paragraph paragraph, Tree tree, Token adjective) {
        if (cues.adjective(adjective).isEmpty()) return Optional.empty();
        return subject(tree, adjective)
                .flatMap(subject -> clause(tree, adjective)
                        .flatMap(clause -> attribution(paragraph, tree, adjective, subject, clause)));
    }

    /** Who is of that mind: the subject beside a copula, or that of the verb by which one becomes so. */
    private static Optional<Token> subject(Tree tree, Token adjective) {
        var own = tree.dependents(adjective, "nsubj", "nsubj:pass")
                .filter(each -> each.id() < adjective.id())
                .findFirst();
        if (own.isPresent()) return own.filter(AdjectiveAttributions::isSomebody);
        return tree.head(adjective)
                .filter(verb -> adjective.is("xcomp", "acl", "advcl") && BECOMING.contains(verb.lemma()))
                .flatMap(verb -> tree.dependent(verb, "nsubj"))
                .filter(AdjectiveAttributions::isSomebody);
    }

    private static boolean isSomebody(Token subject) {
        return !subject.is("expl") && !Set.of("it", "this", "that", "there").contains(subject.lemma());
    }

    /** "that …" behind it, or a clause without "that". */
    private static Optional<Token> clause(Tree tree, Token adjective) {
        return tree.dependents(adjective, "ccomp", "advcl", "acl")
                .filter(each -> each.id() > adjective.id())
                .filter(each -> tree.dependents(each, "mark")
                                .anyMatch(mark -> mark.lemma().equals("that"))
                        || (each.is("ccomp")
                                && tree.dependents(each, "mark").findAny().isEmpty()
                                && tree.dependent(each, "nsubj", "nsubj:pass").isPresent()))
                .findFirst();
    }

    private static Optional<Attribution> attribution(
            Paragraph paragraph, Tree tree, Token adjective, Token subject, Token clause) {
        var cue = cue(tree, adjective, subject);
        var ids = tree.around(tree.subtree(clause), clause.id());
        ids.clear(0, adjective.id() + 1);
        var source = source(tree, subject, adjective);
        if (ids.isEmpty() || source.isEmpty()) return Optional.empty();
        return Runs.trimmed(tree, ids.nextSetBit(0), ids.length() - 1)
                .map(span -> new Attribution(
                        Optional.of(source.get()),
                        Optional.of(cue),
                        List.of(Contents.whole(paragraph, cue, span)),
                        Frame.CLAUSE,
                        0.8));
    }

    /** The adjective with the copula, the verb and the adverbs before it. */
    private static Span cue(Tree tree, Token adjective, Token subject) {
        int first = adjective.id();
        while (first - 1 > subject.id() && isOfGroup(tree.token(first - 1))) first--;
        return tree.span(first, adjective.id());
    }

    private static boolean isOfGroup(Token token) {
        return token.upos() == Upos.AUX
                || token.upos() == Upos.PART
                || token.upos() == Upos.ADV
                || BECOMING.contains(token.lemma());
    }

    private static Optional<Span> source(Tree tree, Token subject, Token adjective) {
        BitSet words = Sources.words(tree, subject, adjective);
        words.clear(adjective.id(), tree.size() + 1);
        return words.isEmpty() ? Optional.empty() : Runs.trimmed(tree, words.nextSetBit(0), words.length() - 1);
    }
}
