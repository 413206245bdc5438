package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.Set;

/** How far phrases and clauses reach in the text: parsers leave gaps and take in too much, texts are read in one go. */
final class Extents {

    private static final int LONGEST_CLAUSE = 45;
    private static final int LONGEST_SUBJECT = 60;
    private static final String EDGES = ",;:.-–—…_*•/?!";
    private static final String QUOTES = "\"“”„‟«»‘’‚‛`''";
    private static final Set<String> TURNS = Set.of(
            "regarding",
            "concerning",
            "amid",
            "amidst",
            "despite",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "as");
    private static final Set<String> ADDED = Set.of("parataxis", "discourse", "vocative", "list", "dislocated");

    private Extents() {}

    /** A noun with what describes it: no preposition before it, no coordinated phrase, no relative clause. */
    static Span nounPhrase(Tree tree, Token noun) {
        var leftOut = new BitSet();
        for (var each : tree.dependents(noun)) {
            boolean before = each.id() < noun.id();
            if (each.is("case", "cc", "mark", "conj", "acl:relcl", "appos", "cop", "aux", "nsubj", "advcl", "parataxis")
                    || (!before && (each.is("advmod", "punct", "obl", "obj", "ccomp") || isAfterComma(tree, each)))
                    || (before && each.is("punct") && !isInner(tree, each, noun))) leftOut.set(each.id());
        }
        for (int id = 1; id < noun.id(); id++) {
            if (tree.token(id).head() == noun.id()) leaveOutJoined(tree, tree.token(id), noun, leftOut);
        }
        return trimmed(tree, tree.around(tree.subtree(noun, leftOut), noun.id()));
    }

    /** Parsers join what stands behind a noun to a word before it. */
    private static void leaveOutJoined(Tree tree, Token before, Token noun, BitSet leftOut) {
        tree.dependents(before, "conj", "cc")
                .filter(each -> each.id() > noun.id())
                .forEach(each -> leftOut.set(each.id()));
    }

    /** A noun phrase with what is joined to it ("steel, glass and paper"). */
    static Span nounPhrases(Tree tree, Token noun) {
        var span = nounPhrase(tree, noun);
        for (var other : tree.dependents(noun, "conj").toList()) {
            if (other.upos() != Upos.VERB) span = span.cover(nounPhrase(tree, other));
        }
        return span;
    }

    private static boolean isInner(Tree tree, Token mark, Token noun) {
        return mark.id() > 1
                && tree.token(mark.id() - 1).head() == noun.id()
                && tree.token(mark.id() - 1).is("amod");
    }

    /** A verb and what follows it up to the end of its clause: without subject and without what is merely added. */
    static Span verbPhrase(Tree tree, Token verb) {
        return clause(tree, verb, false);
    }

    /** A clause with its subject, if that stands right before it. */
    static Span clause(Tree tree, Token verb) {
        return clause(tree, verb, true);
    }

    /** A clause with its subject, up to where it tells with regard to what, because of what or while what it holds. */
    static Span core(Tree tree, Token verb) {
        var clause = clause(tree, verb);
        for (int id = verb.id() + 2; id <= tree.size(); id++) {
            var token = tree.token(id);
            if (token.span().start() >= clause.end()) break;
            if (!isTurn(token)) continue;
            var last = tree.token(id - 1);
            int end = last.upos() == Upos.PUNCT && !isQuote(last) ? id - 2 : id - 1;
            return balanced(
                    tree, new Span(clause.start(), tree.token(end).span().end()));
        }
        return clause;
    }

    private static boolean isTurn(Token token) {
        var form = Spelling.form(token);
        return TURNS.contains(form) && (!form.equals("as") || token.is("mark"));
    }

    /** A clause without one that hangs on it. */
    static Span clauseWithout(Tree tree, Token verb, Token part) {
        var leftOut = new BitSet();
        leftOut.set(part.id());
        return clause(tree, verb, true, leftOut);
    }

    private static Span clause(Tree tree, Token verb, boolean withSubject) {
        return clause(tree, verb, withSubject, new BitSet());
    }

    private static Span clause(Tree tree, Token verb, boolean withSubject, BitSet leftOut) {
        for (var each : tree.dependents(verb)) {
            boolean before = each.id() < verb.id();
            boolean subject = each.is("nsubj", "csubj", "expl");
            if (ADDED.contains(each.deprel())
                    || (each.is("cc") && !each.deprel().equals("cc:preconj"))
                    || (before && (each.is("mark", "advcl") || (subject && (!withSubject || isRelative(each)))))
                    || (before && (each.is("obl", "ccomp", "punct", "discourse") || isBeforeComma(tree, each)))
                    || (subject && before && isLong(tree, each))
                    || (each.is("conj") && !isShared(tree, each, verb))
                    || (each.is("ccomp") && isQuotedBefore(each, verb))
                    || (each.is("advcl") && !before && isAfterComma(tree, each))) leftOut.set(each.id());
        }
        var words = tree.subtree(verb, leftOut);
        for (int id = words.nextSetBit(0); id >= 0; id = words.nextSetBit(id + 1)) {
            var each = tree.token(id);
            if (each.is("acl", "obl", "advcl") && id > verb.id() && isAfterComma(tree, each)) leftOut.set(id);
        }
        var run = tree.around(tree.subtree(verb, leftOut), verb.id());
        int last = verb.id() + LONGEST_CLAUSE / 2;
        if (run.cardinality() > LONGEST_CLAUSE && run.length() > last) run.clear(last, run.length());
        return trimmed(tree, run);
    }

    private static boolean isLong(Tree tree, Token subject) {
        return tree.span(tree.subtree(subject)).length() > LONGEST_SUBJECT;
    }

    private static boolean isBeforeComma(Tree tree, Token word) {
        return word.is("advmod")
                && tree.after(word).filter(next -> next.form().equals(",")).isPresent();
    }

    private static boolean isRelative(Token subject) {
        return subject.xpos().startsWith("W");
    }

    private static boolean isShared(Tree tree, Token conjunct, Token verb) {
        return conjunct.upos() != Upos.VERB
                && conjunct.id() > verb.id()
                && tree.dependent(conjunct, "nsubj", "csubj", "mark").isEmpty();
    }

    private static boolean isQuotedBefore(Token clause, Token verb) {
        return clause.id() < verb.id();
    }

    private static boolean isAfterComma(Tree tree, Token clause) {
        int first = tree.subtree(clause).nextSetBit(0);
        return tree.token(first).form().equals(",")
                || (first > 1 && tree.token(first - 1).form().equals(","));
    }

    /** "In close cooperation with A, B and C": from the preposition to the last companion. */
    static Span companions(Tree tree, Token noun) {
        var span = nounHead(tree, noun);
        for (var each : Phrases.conjuncts(tree, noun).toList()) {
            span = span.cover(nounHead(tree, each));
            for (var with : tree.dependents(each, "nmod").toList()) {
                for (var one : Phrases.conjuncts(tree, with).toList()) span = span.cover(one.span());
            }
        }
        return tree.dependent(noun, "case").map(Token::span).map(span::cover).orElse(span);
    }

    private static Span nounHead(Tree tree, Token noun) {
        return tree.dependents(noun, "det", "amod", "compound").map(Token::span).reduce(noun.span(), Span::cover);
    }

    /** A whole sentence without marks at its ends. */
    static Span sentence(Tree tree) {
        var all = new BitSet();
        all.set(1, tree.size() + 1);
        return trimmed(tree, all);
    }

    /** Some tokens in a row. */
    static Span run(Tree tree, int first, int last) {
        var run = new BitSet();
        run.set(first, last + 1);
        return trimmed(tree, run);
    }

    private static Span trimmed(Tree tree, BitSet run) {
        int first = run.nextSetBit(0);
        int last = run.length() - 1;
        while (first < last && isEdge(tree.token(first), '“')) first++;
        while (last > first && isEdge(tree.token(last), '”')) last--;
        return balanced(tree, first, last);
    }

    private static boolean isEdge(Token token, char otherwise) {
        return token.form().chars().allMatch(sign -> EDGES.indexOf(sign) >= 0)
                || (otherwise == '“' && token.form().equals("”"))
                || (otherwise == '”' && token.form().equals("“"));
    }

    /** A span without a quotation mark at one end whose partner lies outside. */
    static Span balanced(Tree tree, Span span) {
        var tokens = tree.within(span);
        return tokens.isEmpty()
                ? span
                : balanced(tree, tokens.getFirst().id(), tokens.getLast().id());
    }

    /** A quotation mark at one end whose partner lies outside is left out. */
    private static Span balanced(Tree tree, int first, int last) {
        long marks = tree.tokens().subList(first - 1, last).stream()
                .filter(Extents::isQuote)
                .count();
        if (marks == 1 && first < last) {
            if (isQuote(tree.token(first))) return tree.span(first + 1, last);
            if (isQuote(tree.token(last))) return tree.span(first, last - 1);
        }
        return tree.span(first, last);
    }

    /** Whether a token is a quotation mark. */
    static boolean isQuote(Token token) {
        return token.upos() == Upos.PUNCT && token.form().chars().allMatch(sign -> QUOTES.indexOf(sign) >= 0);
    }
}
