package dev.readout.reading.policy;

import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far the words reach that say one thing: a clause from its first to its last word, without the clauses that merely
 * follow it ("..., because ...", "..., which ...", "..., he said") and without a long subject.
 */
final class Extent {

    private static final int NEAR = 8;
    private static final int LONGEST_SUBJECT = 24;
    private static final int LONGEST_OPENING = 7;
    private static final int LONGEST_PHRASE = 12;

    /** Words that a clause needs at least before what merely goes on can be left out. */
    private static final int LEAST_SAID = 3;

    private static final Set<String> ASIDE =
            Set.of("if", "unless", "because", "although", "though", "while", "whereas", "as", "even", "given");
    private static final Set<String> CUTS =
            Set.of("because", "although", "though", "while", "whereas", "unless", "if", "but");
    private static final Set<String> BINDING = Set.of("once", "when", "until", "before", "after");
    private static final Set<String> COMPANY = Set.of("alongside", "along", "together", "accompanied", "flanked");
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> ENDS = Set.of(";", ":", "regarding", "amid", "amidst", "despite", "concerning");
    private static final Set<String> LEADS = Set.of("after", "before", "that", "because", "as", "while", "until");
    private static final Set<String> CLOSERS = Set.of("but", "also", "and", "or", "as", "that", "which");
    private static final Set<String> OPENERS = Set.of(
            "because",
            "so",
            "and",
            "but",
            "meanwhile",
            "however",
            "also",
            "instead",
            "yet",
            "or",
            "then",
            "still",
            "of",
            "that");

    private final ArticleView view;
    private final Tree tree;

    private Extent(ArticleView view, Tree tree) {
        this.view = view;
        this.tree = tree;
    }

    /** The clause of a predicate; within what is said, when it is said by somebody. */
    static Span ofClause(ArticleView view, Predicate predicate) {
        var extent = new Extent(view, predicate.tree());
        return extent.clipped(extent.clause(predicate), predicate.word());
    }

    /** The same, from the verb that a predicate completes: "agreed to hold talks". */
    static Span ofWhole(ArticleView view, Predicate predicate) {
        var tree = predicate.tree();
        var above = tree.head(predicate.word())
                .filter(head -> predicate.word().is("xcomp") && predicate.isMarkedTo())
                .filter(head -> predicate.word().id() - head.id() <= LONGEST_OPENING
                        && head.id() < predicate.word().id())
                .map(head -> new Predicate(tree, head));
        var whole = ofClause(view, predicate);
        return above.map(verb -> ofClause(view, verb))
                .filter(span -> span.contains(predicate.word().span()))
                .map(span -> new Span(
                        span.start(),
                        Math.max(whole.end(), predicate.word().span().end())))
                .orElse(whole);
    }

    /** A noun with what hangs on it, prepositions in front included, without clauses behind a comma. */
    static Span ofPhrase(ArticleView view, Tree tree, Token noun) {
        var extent = new Extent(view, tree);
        var ids = tree.subtree(noun, extent.besides(noun));
        int end = extent.named(noun, ids.length() - 1);
        int last = extent.cutLongPhrase(noun, extent.cutAdjunct(noun, extent.cutTail(noun, end)));
        if (last == end) last = extent.series(noun, end);
        int first = Math.min(ids.nextSetBit(0), extent.firstOfPair(noun));
        return extent.clipped(extent.trimmed(first, Math.max(last, noun.id())), noun);
    }

    /** "in close cooperation and consultation": from the first word of the first. */
    private int firstOfPair(Token noun) {
        if (!noun.is("conj") || noun.head() == 0 || noun.id() - noun.head() > 2 || noun.head() > noun.id())
            return noun.id();
        var first = tree.token(noun.head());
        return first.upos() == noun.upos() ? tree.subtree(first).nextSetBit(0) : noun.id();
    }

    /** "with A, with B and with C": parsers hang the later ones elsewhere. */
    private int series(Token noun, int last) {
        var lead = tree.tokens().subList(noun.id(), last).stream()
                .filter(each -> each.is("case"))
                .findFirst();
        if (lead.isEmpty()) return last;
        int end = last;
        for (int id = end + 1; id < tree.size(); id = end + 1) {
            while (id < tree.size() && (isMark(tree.token(id)) || tree.token(id).upos() == Upos.CCONJ)) id++;
            var next = tree.token(id);
            if (id == end + 1 || !isLower(next, Predicate.lower(lead.get())) || next.head() <= id) return end;
            end = headEnd(tree.token(next.head()));
        }
        return end;
    }

    /** Up to the last word of a name. */
    private int headEnd(Token noun) {
        return tree.dependents(noun, "flat").mapToInt(Token::id).max().orElse(noun.id());
    }

    /** "with broadcaster KTV": the name behind what it is. */
    private int named(Token noun, int last) {
        if (last == noun.id() || last >= tree.size() || tree.token(last).upos() != Upos.NOUN) return last;
        return tree.sentence().entities().stream()
                .filter(entity -> entity.firstToken() == last + 1)
                .mapToInt(EntityMention::lastToken)
                .findFirst()
                .orElse(last);
    }

    /** Of a span, what stands between the last comma before one word and the first behind another. */
    static Span betweenCommas(Tree tree, Span span, Token from, Token to) {
        var upTo = upToComma(tree, span, to);
        for (int id = from.id() - 1; id > 1 && tree.token(id).span().start() > upTo.start(); id--) {
            if (tree.token(id).form().equals(","))
                return new Span(tree.token(id + 1).span().start(), upTo.end());
        }
        return upTo;
    }

    private static Span upToComma(Tree tree, Span span, Token word) {
        for (int id = word.id() + 1; id <= tree.size(); id++) {
            var token = tree.token(id);
            if (token.span().end() > span.end()) return span;
            if (token.form().equals(","))
                return new Span(
                        span.start(),
                        Math.max(word.span().end(), tree.token(id - 1).span().end()));
        }
        return span;
    }

    private Span clause(Predicate predicate) {
        var top = predicate.word();
        var ids = tree.subtree(top, behind(top));
        int first = firstOf(predicate, ids);
        int last = cutAdjunct(top, cutTail(top, ids.length() - 1));
        return trimmed(Math.min(first, top.id()), Math.max(last, top.id()));
    }

    private int firstOf(Predicate predicate, BitSet ids) {
        var top = predicate.word();
        int start = ids.nextSetBit(0);
        var subject = nearestSubject(top);
        if (subject.isEmpty()) return top.is("acl:relcl", "conj", "acl") ? firstWord(predicate) : start;
        if (top.is("advcl") && tree.dependent(top, "mark").isPresent())
            start = Math.max(
                    start, Math.min(top.id(), tree.subtree(subject.get()).nextSetBit(0)));
        var words = tree.subtree(subject.get());
        int subjectStart = words.nextSetBit(0);
        boolean led = subjectStart > 1 && LEADS.contains(Predicate.lower(tree.token(subjectStart - 1)));
        boolean far = subjectStart - start > LONGEST_OPENING;
        if ((led || far || isMereOpening(start, subjectStart)) && subjectStart < top.id())
            start = timeBefore(subjectStart, start);
        boolean relative = subject.get().xpos().startsWith("W");
        boolean beyond = subject.get().id() < top.id() && words.cardinality() > LONGEST_SUBJECT;
        return relative || beyond ? firstWord(predicate) : start;
    }

    /** Of several that a parser finds, the one that stands nearest before the verb. */
    private Optional<Token> nearestSubject(Token top) {
        return tree.dependents(top, "nsubj")
                .filter(each -> each.id() < top.id())
                .reduce((first, second) -> second)
                .or(() -> tree.dependent(top, "nsubj"));
    }

    /** "To that end, it ...": says nothing of the deed; "On Monday, it ..." and "Once that is done, it ..." do. */
    private boolean isMereOpening(int start, int subjectStart) {
        if (subjectStart - start < 3 || !tree.token(subjectStart - 1).form().equals(",")) return false;
        var opening = tree.span(start, subjectStart - 1);
        boolean bound = tree.within(opening).stream().anyMatch(word -> BINDING.contains(Predicate.lower(word)));
        return !bound && view.timesIn(opening).isEmpty();
    }

    /** Back to a time that stands right before the subject: "since last year, the guild has ...". */
    private int timeBefore(int subjectStart, int start) {
        int comma = subjectStart - 1;
        if (comma < 2 || !tree.token(comma).form().equals(",")) return subjectStart;
        int first = comma - 1;
        while (first > start && !tree.token(first - 1).form().equals(",") && comma - first < LONGEST_OPENING) first--;
        var opening = tree.span(first, comma - 1);
        boolean whole = first == start || tree.token(first - 1).form().equals(",");
        boolean timed = whole
                && view.timesIn(opening).stream().anyMatch(time -> time.span().end() == opening.end());
        return timed ? first : subjectStart;
    }

    /** The first of the predicate's own words: auxiliary, "not", the verb. */
    private int firstWord(Predicate predicate) {
        return tree.dependents(predicate.word(), "aux", "cop", "advmod", "mark", "cc:preconj")
                .filter(each -> !each.is("mark") || Predicate.lower(each).equals("to"))
                .mapToInt(Token::id)
                .filter(id -> id < predicate.word().id() && predicate.word().id() - id <= NEAR)
                .min()
                .orElse(predicate.word().id());
    }

    /** What hangs on a noun but says something else: a second noun phrase right behind it, too. */
    private BitSet besides(Token noun) {
        var leftOut = behind(noun);
        tree.dependents(noun, "nmod", "appos", "obj", "dep", "obl")
                .filter(each -> each.id() > noun.id())
                .filter(each -> tree.dependents(each, "case").findAny().isEmpty())
                .filter(each -> tree.dependents(each, "det").findAny().isPresent())
                .forEach(each -> leftOut.set(each.id()));
        return leftOut;
    }

    /** What hangs on a word but says something else. */
    private BitSet behind(Token top) {
        var leftOut = new BitSet();
        for (var each : tree.dependents(top)) if (isAside(top, each)) leftOut.set(each.id());
        tree.dependents(top, "xcomp", "ccomp")
                .flatMap(completed -> tree.dependents(completed, "conj"))
                .filter(each -> isAnothers(each))
                .forEach(each -> leftOut.set(each.id()));
        return leftOut;
    }

    /** "Vowed to leave, and its allies urge it to": parsers join what others do to the deed. */
    private boolean isAnothers(Token verb) {
        return verb.upos() == Upos.VERB
                && isClause(verb)
                && !isNor(verb)
                && tree.dependent(verb, "nsubj").isPresent()
                && tree.dependent(verb, "mark").isEmpty();
    }

    private boolean isAside(Token top, Token each) {
        if (each.is("parataxis", "discourse", "vocative")) return true;
        if (each.is("cc", "mark")
                && each.id() < top.id()
                && !Predicate.lower(each).equals("to")) return true;
        if (each.is("advcl"))
            return isLedByAside(each) || (each.id() > top.id() && isBehindComma(each) && isClause(each));
        if (each.is("conj") && each.upos() == Upos.VERB) return isClause(each) && !isNor(each);
        return each.is("ccomp") && each.id() < top.id() && !each.is("csubj");
    }

    private boolean isLedByAside(Token clause) {
        return tree.dependents(clause, "mark", "advmod")
                        .anyMatch(mark -> mark.id() < clause.id() && ASIDE.contains(Predicate.lower(mark)))
                && isClause(clause);
    }

    private boolean isNor(Token clause) {
        return tree.dependents(clause, "cc", "advmod")
                .anyMatch(cc -> Predicate.lower(cc).equals("nor"));
    }

    /** Whether it has a subject or a tense of its own. */
    private boolean isClause(Token verb) {
        return tree.dependent(verb, "nsubj").isPresent()
                || verb.xpos().equals("VBD")
                || verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP")
                || tree.dependents(verb, "aux", "cop").anyMatch(aux -> FINITE.contains(aux.xpos()));
    }

    private boolean isBehindComma(Token clause) {
        int first = tree.subtree(clause).nextSetBit(0);
        return first > 1 && tree.token(first - 1).upos() == Upos.PUNCT;
    }

    /** Takes relative clauses off the end: those behind a comma and those that tell of the future themselves. */
    private int cutTail(Token top, int last) {
        int end = cutRelative(top, notOnly(top, cutClause(top, last)));
        for (int id = last; id > top.id(); id--) {
            var clause = tree.token(id);
            if (!clause.is("acl:relcl")) continue;
            var ids = tree.subtree(clause);
            if (ids.length() - 1 < end - 1) continue;
            boolean future = new Predicate(tree, clause).isFuture();
            if (future || isBehindComma(clause)) end = ids.nextSetBit(0) - 1;
        }
        return end;
    }

    /** ", which ..." up to the end, whatever it is joined to. */
    private int cutRelative(Token top, int last) {
        for (int id = top.id() + 1; id < last; id++) {
            if (!tree.token(id).form().equals(",") || !tree.token(id + 1).xpos().startsWith("W")) continue;
            if (goesOnBehind(id + 1, last)) continue;
            var verb = tree.head(tree.token(id + 1));
            if (verb.filter(each -> tree.subtree(each).length() >= last).isPresent()) return id - 1;
        }
        return last;
    }

    /** ", which is new, during the visit": the clause goes on behind another comma. */
    private boolean goesOnBehind(int relative, int last) {
        return tree.tokens().subList(relative, last).stream()
                .filter(each -> each.form().equals(","))
                .flatMap(comma -> tree.after(comma).stream())
                .anyMatch(next -> next.upos() == Upos.ADP || next.upos() == Upos.CCONJ);
    }

    /** "not only this but also that" is said in one. */
    private int notOnly(Token top, int last) {
        boolean only = tree.tokens().subList(0, top.id()).stream()
                .anyMatch(not -> Predicate.lower(not).equals("not")
                        && tree.after(not)
                                .filter(each -> Predicate.lower(each).equals("only"))
                                .isPresent());
        boolean but = tree.tokens().subList(top.id(), Math.min(tree.size(), last + 1)).stream()
                .anyMatch(each -> isLower(each, "but"));
        return only && but ? tree.size() : last;
    }

    /** At a comma before a preposition or a participle that goes on, once the clause has said something. */
    private int cutAdjunct(Token top, int last) {
        for (int id = top.id() + LEAST_SAID; id < last; id++) {
            if (!tree.token(id).form().equals(",")) continue;
            var next = tree.token(id + 1);
            boolean aside = next.upos() == Upos.ADP && !isTime(next) && !isInList(id, last);
            boolean goesOn = (next.xpos().equals("VBG") && !isInList(id, last)) || isLower(next, "including");
            if ((aside || goesOn) && !COMPANY.contains(Predicate.lower(next))) return id - 1;
        }
        return cutPurpose(top, last);
    }

    /** ", on Monday" belongs to what is said. */
    private boolean isTime(Token lead) {
        var reach = new Span(lead.span().start(), tree.sentence().span().end());
        return view.timesIn(reach).stream()
                .anyMatch(time -> time.span().start() <= lead.span().end() + NEAR);
    }

    /** "with allies, with partners and with others". */
    private boolean isInList(int comma, int last) {
        for (int id = comma + 1; id < last; id++) {
            if (tree.token(id).upos() == Upos.CCONJ && id - comma < NEAR) return true;
            if (tree.token(id).form().equals(",")) return false;
        }
        return false;
    }

    /** "... to make sure that": what a deed is for is not the deed. */
    private int cutPurpose(Token top, int last) {
        return tree
                .dependents(top, "advcl")
                .filter(each -> each.id() > top.id() && new Predicate(tree, each).isInfinitive())
                .mapToInt(each -> tree.subtree(each).nextSetBit(0))
                .filter(first -> first - top.id() > LEAST_SAID)
                .min()
                .stream()
                .map(first -> Math.min(first - 1, last))
                .findFirst()
                .orElse(last);
    }

    /** A phrase is told by its first words. */
    private int cutLongPhrase(Token noun, int last) {
        if (last - noun.id() <= LONGEST_PHRASE) return last;
        for (int id = noun.id() + LONGEST_PHRASE; id > noun.id() + 2; id--) {
            if (tree.token(id).upos() == Upos.ADP) return id - 1;
        }
        return last;
    }

    /** At ", because" and the like, and at "and that", where another thing that is said begins. */
    private int cutClause(Token top, int last) {
        for (int id = top.id() + 1; id < last; id++) {
            if (isNextSaid(top, id)) return id - 1;
            if (ENDS.contains(Predicate.lower(tree.token(id)))) return id - 1;
            if (isLower(tree.token(id), "while") && tree.token(id + 1).xpos().equals("VBG")) return id - 1;
            if (tree.token(id).form().equals(",") && CUTS.contains(Predicate.lower(tree.token(id + 1)))) return id - 1;
        }
        return last;
    }

    /** "(Said) it would close and that it would pay": not "vowed that it would close and that it would pay". */
    private boolean isNextSaid(Token top, int id) {
        var that = tree.token(id + 1);
        return tree.token(id).upos() == Upos.CCONJ
                && that.is("mark")
                && isLower(that, "that")
                && tree.tokens().subList(top.id(), id - 1).stream()
                        .noneMatch(each -> each.is("mark") && isLower(each, "that"));
    }

    private Span trimmed(int firstId, int lastId) {
        int first = firstId;
        int last = lastId;
        while (first < last && (isMark(tree.token(first)) || OPENERS.contains(Predicate.lower(tree.token(first)))))
            first++;
        while (last > first && (isMark(tree.token(last)) || CLOSERS.contains(Predicate.lower(tree.token(last)))))
            last--;
        return tree.span(first, last);
    }

    private static boolean isLower(Token token, String word) {
        return Predicate.lower(token).equals(word);
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.PUNCT && "()[]$%".indexOf(token.form().charAt(0)) < 0;
    }

    private Span clipped(Span span, Token word) {
        Optional<Span> said = view.statementAt(word.span()).stream()
                .flatMap(statement -> statement.content().stream())
                .filter(part -> part.contains(word.span()))
                .findFirst();
        if (said.isEmpty()) return span;
        return new Span(
                Math.max(span.start(), said.get().start()),
                Math.min(span.end(), said.get().end()));
    }
}
