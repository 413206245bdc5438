package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Attributions by a phrase: "according to the ministry", "per the report", "in the minister's words". */
final class PhraseAttributions {

    private static final Set<String> WORDS =
            Set.of("word", "view", "opinion", "eye", "mind", "judgment", "estimation", "telling", "account");

    List<Attribution> in(Paragraph paragraph) {
        var found = new ArrayList<Attribution>();
        for (var tree : paragraph.trees()) {
            for (var token : tree.tokens()) {
                phrase(tree, token)
                        .flatMap(phrase -> attribution(paragraph, tree, phrase))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The phrase: its first and last token, its cue's last token, and the head of the source. */
    private record Phrase(int first, int cueLast, Token source, BitSet words) {
        int last() {
            return words.length() - 1;
        }
    }

    private static Optional<Phrase> phrase(Tree tree, Token token) {
        return switch (token.lemma().toLowerCase(Locale.ROOT)) {
            case "according", "accord" ->
                tree.after(token)
                        .filter(to -> to.form().equals("to") && token.form().equalsIgnoreCase("according"))
                        .flatMap(to -> behind(tree, token.id(), to.id()));
            case "per" ->
                tree.before(token)
                        .filter(as -> as.form().equalsIgnoreCase("as"))
                        .map(Token::id)
                        .or(() -> Optional.of(token.id()).filter(id -> isSetOff(tree, id)))
                        .flatMap(first -> behind(tree, first, token.id()));
            case "in" -> inWords(tree, token);
            default -> Optional.empty();
        };
    }

    private static boolean isSetOff(Tree tree, int id) {
        return id == 1 || tree.token(id - 1).form().equals(",");
    }

    private static Optional<Phrase> behind(Tree tree, int first, int last) {
        for (int id = last + 1; id <= Math.min(tree.size(), last + 40); id++) {
            var token = tree.token(id);
            if (isNominal(token)
                    && !token.is("compound", "amod", "nmod:poss", "flat", "nummod", "det", "conj")
                    && !isInsideNext(tree, token, last)) {
                return Optional.of(new Phrase(first, last, token, words(tree, token, last)));
            }
        }
        return Optional.empty();
    }

    private static boolean isInsideNext(Tree tree, Token token, int last) {
        return tree.head(token)
                .filter(head -> head.id() > last && head.id() < token.id())
                .isPresent();
    }

    private static BitSet words(Tree tree, Token head, int last) {
        var leftOut = new BitSet();
        leftOut.set(1, last + 1);
        tree.dependents(head, "parataxis", "ccomp", "conj")
                .filter(each -> each.upos() == Upos.VERB)
                .forEach(each -> leftOut.set(each.id()));
        return tree.around(tree.subtree(head, leftOut), head.id());
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.NUM;
    }

    /** "in the minister's words": the source is whose words they are. */
    private static Optional<Phrase> inWords(Tree tree, Token in) {
        var noun = tree.head(in)
                .filter(head -> WORDS.contains(head.lemma()) && head.id() > in.id() && head.id() < in.id() + 10);
        var owner = noun.flatMap(head -> tree.dependent(head, "nmod:poss"));
        if (owner.isEmpty()) return Optional.empty();
        var words = tree.subtree(noun.get());
        return Optional.of(new Phrase(
                in.id(),
                noun.get().id(),
                owner.get(),
                tree.around(words, noun.get().id())));
    }

    private static Optional<Attribution> attribution(Paragraph paragraph, Tree tree, Phrase phrase) {
        var cue = tree.span(phrase.first(), phrase.cueLast());
        boolean inWords = phrase.source().id() < phrase.cueLast();
        var source = inWords ? Sources.words(tree, phrase.source(), tree.token(phrase.cueLast())) : phrase.words();
        int last = inWords ? phrase.cueLast() : phrase.last();
        var content = content(paragraph, tree, phrase.first(), last, cue);
        if (content.isEmpty()) return Optional.empty();
        var sourceSpan = Runs.trimmed(tree, source.nextSetBit(0), source.length() - 1)
                .map(span -> withoutGenitive(tree, span, phrase));
        var shownCue = inWords ? tree.token(phrase.first()).span() : cue;
        return Optional.of(new Attribution(sourceSpan, Optional.of(shownCue), content, Frame.PHRASE, 0.85));
    }

    private static Span withoutGenitive(Tree tree, Span span, Phrase phrase) {
        var tokens = tree.within(span);
        boolean genitive = tokens.size() > 1
                && tokens.getLast().xpos().equals("POS")
                && phrase.source().id() < phrase.cueLast();
        return genitive
                ? tokens.getFirst().span().cover(tokens.get(tokens.size() - 2).span())
                : span;
    }

    private static List<Span> content(Paragraph paragraph, Tree tree, int first, int last, Span cue) {
        var parts = new ArrayList<Span>();
        int start = clauseStart(tree, first);
        before(paragraph, tree, start, first, cue).ifPresent(parts::add);
        boolean hasWordsBefore =
                parts.stream().anyMatch(part -> tree.within(part).size() > 2);
        if (!hasWordsBefore) parts.clear();
        if (!hasWordsBefore || goesOn(tree, start, first, last)) {
            Runs.trimmed(tree, last + 1, clauseEnd(tree, last + 1))
                    .map(span -> Contents.whole(paragraph, cue, span))
                    .ifPresent(parts::add);
        }
        if (parts.isEmpty())
            paragraph
                    .before(tree.token(first).span().start())
                    .map(Quotation::outer)
                    .ifPresent(parts::add);
        return parts;
    }

    private static Optional<Span> before(Paragraph paragraph, Tree tree, int start, int first, Span cue) {
        return start >= first
                ? Optional.empty()
                : Runs.trimmed(tree, start, first - 1).map(span -> Contents.whole(paragraph, cue, span));
    }

    /** Where the clause that the phrase closes begins: behind a semicolon or a conjunction that joins two sentences. */
    private static int clauseStart(Tree tree, int first) {
        for (int id = first - 2; id > 1; id--) {
            var token = tree.token(id);
            if (token.form().equals(";") || token.form().equals("(")) return id + 1;
        }
        return 1;
    }

    private static int clauseEnd(Tree tree, int first) {
        for (int id = first; id <= tree.size(); id++) {
            if (tree.token(id).form().equals(";") || tree.token(id).form().equals(")")) return id - 1;
        }
        return tree.size();
    }

    /** Whether the clause before the phrase lacks its verb, so that it goes on behind ("The bridge, according to her, fell"). */
    private static boolean goesOn(Tree tree, int start, int first, int last) {
        if (last >= tree.size() - 1 || !tree.token(last + 1).form().equals(",")) return false;
        boolean verbBefore = tree.tokens().subList(start - 1, first - 1).stream()
                .anyMatch(token -> Sources.isFinite(token) && !token.is("acl:relcl"));
        return !verbBefore;
    }
}
