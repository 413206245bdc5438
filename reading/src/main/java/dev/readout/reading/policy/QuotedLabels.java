package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Wording.Mode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words in quotation marks by themselves: shorter than the sentence and no sentence of their own. Stateless. */
final class QuotedLabels {

    private static final int LONGEST = 8;
    private static final Set<Upos> CONTENT = EnumSet.of(Upos.NOUN, Upos.ADJ, Upos.VERB, Upos.PROPN);
    private static final Set<Upos> NAMING = EnumSet.of(Upos.PROPN, Upos.PUNCT, Upos.DET, Upos.ADP);
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SINGLE = Set.of("'", "‘", "`");
    private static final Set<String> CALLS = Set.of("!", "?");

    /** In the order of the text. */
    List<FoundWording> in(ArticleView view, Tree tree) {
        var found = new ArrayList<FoundWording>();
        int open = -1;
        for (var token : tree.tokens()) {
            if (!Extents.isQuote(token)) continue;
            if (open > 0 && token.id() > open + 1 && token.id() - open - 1 <= LONGEST) {
                label(view, tree, open, token.id()).ifPresent(found::add);
                open = -1;
            } else {
                open = token.id();
            }
        }
        return found;
    }

    private static Optional<FoundWording> label(ArticleView view, Tree tree, int open, int close) {
        var inner = tree.tokens().subList(open, close - 1);
        var formula = FoundWording.formula(inner);
        if (formula.isEmpty() || isSaid(tree, inner) || isName(inner)) return Optional.empty();
        var statement = view.statementAt(tree.span(open + 1, close - 1));
        boolean single = SINGLE.contains(tree.token(open).form());
        var mode = statement.isPresent() && !single ? Mode.DIRECT : Mode.QUOTED_LABEL;
        return Optional.of(new FoundWording(
                formula,
                tree.span(open, close),
                mode,
                statement,
                formula.indexOf('-') < 0 ? FoundWording.UNSURE : FoundWording.SURE,
                false,
                "words in quotation marks"));
    }

    /** Whether the words are a sentence, or the verb of one, rather than a name for something. */
    private static boolean isSaid(Tree tree, List<Token> inner) {
        return inner.stream().anyMatch(token -> isSubject(tree, token, inner) || isPredicate(tree, token))
                || CALLS.contains(inner.getLast().form())
                || inner.stream().noneMatch(token -> CONTENT.contains(token.upos()));
    }

    private static boolean isSubject(Tree tree, Token token, List<Token> inner) {
        return token.upos() == Upos.INTJ
                || (token.is("nsubj")
                        && tree.head(token).filter(inner::contains).isPresent());
    }

    private static boolean isPredicate(Tree tree, Token token) {
        if (token.upos() != Upos.VERB && token.upos() != Upos.AUX) return false;
        boolean done =
                token.xpos().equals("VBN") && tree.dependent(token, "obj").isPresent();
        return done || FINITE.contains(token.xpos());
    }

    private static boolean isName(List<Token> inner) {
        return inner.stream().allMatch(token -> NAMING.contains(token.upos()));
    }
}
