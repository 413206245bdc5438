package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.Optional;

/**
 * The clause that reports ("the minister had also said on Monday"), without what is said.
 *
 * @param verb its head
 * @param source ids of the words for who speaks; empty when nobody is named
 * @param sourceHead the head of these
 * @param group ids of the verb group: auxiliaries, adverbs between them, particle
 */
record ReportingClause(
        Paragraph paragraph, Tree tree, Token verb, BitSet source, Optional<Token> sourceHead, BitSet group) {

    static ReportingClause of(Paragraph paragraph, Tree tree, Token verb) {
        var head = Sources.headFor(tree, verb);
        var source = head.map(found -> words(tree, verb, found)).orElseGet(BitSet::new);
        return new ReportingClause(paragraph, tree, verb, source, head, group(tree, verb));
    }

    private static BitSet words(Tree tree, Token verb, Token source) {
        if (!Nearby.isNearby(tree, verb, source)) return Sources.words(tree, source, verb);
        var words = new BitSet();
        words.set(Nearby.first(tree, verb), verb.id());
        return words;
    }

    private static BitSet group(Tree tree, Token verb) {
        var group = new BitSet();
        group.set(verb.id());
        for (int id = verb.id() - 1; id >= 1 && isPartOfGroup(tree, tree.token(id), verb); id--) group.set(id);
        int first = group.nextSetBit(0);
        while (first < verb.id() && tree.token(first).is("advmod") && !isBoundAdverb(tree, first)) {
            group.clear(first);
            first = group.nextSetBit(0);
        }
        predicate(tree, verb).ifPresent(clear -> group.set(clear.id()));
        tree.dependents(verb, "compound:prt")
                .filter(part -> part.id() == verb.id() + 1)
                .forEach(part -> group.set(part.id()));
        return group;
    }

    /** The adjective that makes a cue of a verb that is none alone: "made (it abundantly) clear". */
    Optional<Token> predicate() {
        return predicate(tree, verb);
    }

    private static Optional<Token> predicate(Tree tree, Token verb) {
        return tree.dependents(verb, "xcomp")
                .filter(each -> verb.lemma().equals("make")
                        && each.id() > verb.id()
                        && (each.lemma().equals("clear") || each.lemma().equals("plain")))
                .findFirst();
    }

    private static boolean isBoundAdverb(Tree tree, int id) {
        return tree.token(id).upos() == Upos.ADV || tree.token(id).upos() == Upos.PART;
    }

    private static boolean isPartOfGroup(Tree tree, Token token, Token verb) {
        if (token.head() != verb.id()) return false;
        return token.is("aux")
                || token.is("cop")
                || (token.is("advmod")
                        && token.upos() != Upos.SCONJ
                        && !token.xpos().startsWith("W")
                        && tree.dependents(token).isEmpty());
    }

    /** The words of the cue. */
    Span cue() {
        return tree.span(group);
    }

    Optional<Span> sourceSpan() {
        return source.isEmpty() ? Optional.empty() : Runs.trimmed(tree, source.nextSetBit(0), source.length() - 1);
    }

    /** Whether its own subject stands in this clause (and not in one that it shares it with). */
    boolean hasOwnSource() {
        return sourceHead
                .filter(head -> head.head() == verb.id() || Nearby.isNearby(tree, verb, head))
                .isPresent();
    }

    /** Whether the clause follows what it reports: a mark stands before it. */
    boolean isPostposed() {
        int first = firstId();
        return first > 2
                && hasOwnSource()
                && source.nextSetBit(0) <= group.nextSetBit(0) + 1
                && ",–—--".contains(tree.token(first - 1).form());
    }

    /** Id of the first word of subject and verb group. */
    int firstId() {
        int first = group.nextSetBit(0);
        return hasOwnSource() ? Math.min(first, source.nextSetBit(0)) : first;
    }

    /** Id of the last word of subject, verb group, who is spoken to, and adverbials that follow without a break. */
    int lastId(BitSet content) {
        int last = Math.max(group.length() - 1, hasOwnSource() ? source.length() - 1 : 0);
        boolean grown = true;
        while (grown && last < tree.size()) {
            grown = false;
            var next = tree.token(last + 1);
            if (content.get(next.id())) break;
            var top = topBelow(next);
            if (top.isPresent()
                    && isAdverbial(top.get())
                    && !content.get(top.get().id())) {
                int reach = lastOf(top.get(), content);
                grown = reach > last;
                last = Math.max(last, reach);
            }
        }
        return last;
    }

    private int lastOf(Token top, BitSet content) {
        int last = tree.around(tree.subtree(top), top.id()).length() - 1;
        int blocked = content.nextSetBit(top.id());
        return blocked > 0 && blocked <= last ? blocked - 1 : last;
    }

    /** The dependent of the verb under which a token hangs. */
    private Optional<Token> topBelow(Token token) {
        int steps = tree.size();
        for (var at = Optional.of(token); at.isPresent() && steps > 0; at = tree.head(at.get()), steps--) {
            if (at.get().head() == verb.id()) return at;
        }
        return Optional.empty();
    }

    private boolean isAdverbial(Token dependent) {
        return dependent.id() > verb.id()
                && dependent.is(
                        "obl",
                        "advmod",
                        "obj",
                        "iobj",
                        "compound",
                        "nmod",
                        "advcl",
                        "discourse",
                        "nsubj",
                        "obl:tmod",
                        "case");
    }
}
