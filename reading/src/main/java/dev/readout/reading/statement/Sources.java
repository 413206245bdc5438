package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks: the subject of a reporting verb, its own or one that it shares. */
final class Sources {

    private static final Set<String> STATEMENT_NOUNS = Set.of(
            "statement",
            "letter",
            "declaration",
            "communique",
            "note",
            "message",
            "email",
            "e-mail",
            "tweet",
            "memo",
            "speech",
            "interview",
            "post",
            "release",
            "essay",
            "op-ed");

    private Sources() {}

    /** The head of the source of a verb; empty when nobody is named. */
    static Optional<Token> headFor(Tree tree, Token verb) {
        return headFor(tree, verb, 8);
    }

    private static Optional<Token> headFor(Tree tree, Token verb, int steps) {
        if (steps == 0) return Optional.empty();
        if (isPassive(tree, verb)) return agent(tree, verb);
        var quoted = quoted(tree, verb);
        if (quoted.isPresent()) return quoted;
        var own = subject(tree, verb).filter(subject -> !isBeyondComma(tree, verb, subject));
        if (own.isPresent()) return own.filter(subject -> !isExpletive(subject));
        var head = tree.head(verb);
        var nearby = inverted(tree, verb).or(() -> isFinite(verb) ? Nearby.subject(tree, verb) : Optional.empty());
        if (nearby.isPresent() || head.isEmpty()) return nearby;
        return shared(tree, verb, head.get(), steps - 1);
    }

    /** "quoted her as saying": her. */
    private static Optional<Token> quoted(Tree tree, Token verb) {
        boolean as = verb.xpos().equals("VBG")
                && tree.before(verb).filter(each -> each.lemma().equals("as")).isPresent();
        return as
                ? tree.head(verb)
                        .filter(head ->
                                head.lemma().equals("quote") || head.lemma().equals("cite"))
                        .flatMap(head -> tree.dependents(head, "obj")
                                .filter(each -> each.id() > head.id() && each.id() < verb.id())
                                .findFirst())
                : Optional.empty();
    }

    /** Of two, the one right before the verb: the other belongs to what is said. */
    private static Optional<Token> subject(Tree tree, Token verb) {
        return tree.dependents(verb, "nsubj")
                .filter(each -> each.id() < verb.id())
                .reduce((one, other) -> other)
                .or(() -> tree.dependent(verb, "nsubj"));
    }

    private static Optional<Token> shared(Tree tree, Token verb, Token head, int steps) {
        if (verb.is("conj") && isPredicate(head)) return headFor(tree, joined(tree, verb, head), steps);
        if (verb.is("acl")) return modified(tree, head, steps);
        if (verb.is("advcl", "xcomp", "ccomp") && !isFinite(verb)) return subjectOf(tree, head, steps);
        if (verb.is("dep", "parataxis", "root") && !isFinite(verb) && isPredicate(head))
            return subjectOf(tree, head, steps);
        return Optional.empty();
    }

    /** "stressed that it is safe, and confirmed": joined, by its tense, to the reporting verb and not to what is reported. */
    private static Token joined(Tree tree, Token verb, Token head) {
        var reporting = tree.head(head).filter(above -> head.is("ccomp", "xcomp"));
        boolean fits = reporting
                .filter(above ->
                        above.xpos().equals(verb.xpos()) && !head.xpos().equals(verb.xpos()))
                .isPresent();
        return fits ? reporting.get() : head;
    }

    /** Subject of any verb: also the one of a passive ("asked about it, …", "was quoted saying"). */
    private static Optional<Token> subjectOf(Tree tree, Token verb, int steps) {
        var passive = tree.dependent(verb, "nsubj:pass");
        if (passive.isPresent()) return passive;
        if (isPredicate(verb) && !isPassive(tree, verb)) return headFor(tree, verb, steps);
        return Optional.empty();
    }

    /** "officials saying that": the officials; "issued a statement saying that": who issued it. */
    private static Optional<Token> modified(Tree tree, Token noun, int steps) {
        if (!STATEMENT_NOUNS.contains(noun.lemma())) return Optional.of(noun);
        return tree.dependent(noun, "nmod:poss")
                .or(() -> noun.is("obj", "obl")
                        ? tree.head(noun).filter(Sources::isPredicate).flatMap(verb -> headFor(tree, verb, steps))
                        : Optional.empty())
                .or(() -> Optional.of(noun));
    }

    /** ", vowing to": the subject stands at the verb of the sentence, whatever the parser found before the comma. */
    private static boolean isBeyondComma(Tree tree, Token verb, Token subject) {
        return verb.xpos().equals("VBG")
                && subject.id() < verb.id()
                && tree.before(verb).filter(comma -> comma.form().equals(",")).isPresent()
                && tree.dependents(verb, "aux", "mark").findAny().isEmpty()
                && tree.tokens().subList(0, subject.id()).stream()
                        .noneMatch(token -> token.lemma().equals("with") && token.head() == verb.id());
    }

    private static Optional<Token> agent(Tree tree, Token verb) {
        return tree.dependents(verb, "obl")
                .filter(obl ->
                        tree.dependents(obl, "case").anyMatch(by -> by.lemma().equals("by")))
                .filter(obl -> obl.upos() != Upos.NUM && obl.upos() != Upos.VERB)
                .findFirst();
    }

    /** "said Ann Lee": the parser may take the subject for an object. */
    private static Optional<Token> inverted(Tree tree, Token verb) {
        boolean says = "said".equalsIgnoreCase(verb.form()) || "says".equalsIgnoreCase(verb.form());
        if (!says && !followsContent(tree, verb)) return Optional.empty();
        return tree.dependent(verb, "obj", "obl:npmod", "dep")
                .filter(object -> object.id() == nextWord(verb, object, tree))
                .filter(object ->
                        object.upos() == Upos.PROPN || object.upos() == Upos.PRON || object.upos() == Upos.NOUN);
    }

    /** "The bridge may fall, warned": a finite verb behind a comma and the clause that it reports. */
    private static boolean followsContent(Tree tree, Token verb) {
        return isFinite(verb)
                && tree.before(verb)
                        .filter(mark -> ",”\"''’".contains(mark.form()))
                        .isPresent()
                && tree.dependents(verb, "ccomp").anyMatch(clause -> clause.id() < verb.id());
    }

    private static int nextWord(Token verb, Token object, Tree tree) {
        var ids = tree.subtree(object);
        return ids.nextSetBit(0) == verb.id() + 1 ? object.id() : -1;
    }

    static boolean isPassive(Tree tree, Token verb) {
        return tree.dependent(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()
                || (verb.xpos().equals("VBN")
                        && tree.dependent(verb, "nsubj", "aux").isEmpty()
                        && verb.is("acl", "advcl", "root", "parataxis", "amod", "dep")
                        && !verb.is("acl:relcl"));
    }

    static boolean isPredicate(Token token) {
        return token.upos() == Upos.VERB
                || token.upos() == Upos.AUX
                || token.upos() == Upos.ADJ
                || token.upos() == Upos.NOUN;
    }

    static boolean isFinite(Token verb) {
        return verb.xpos().equals("VBD")
                || verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP")
                || verb.xpos().equals("MD");
    }

    private static boolean isExpletive(Token subject) {
        return subject.is("expl") || subject.lemma().equals("there");
    }

    /** The words of a source around its head, without what belongs to the verb. */
    static BitSet words(Tree tree, Token head, Token verb) {
        var leftOut = new BitSet();
        leftOut.set(verb.id());
        tree.dependents(head, "punct", "case", "cc", "parataxis", "advcl", "ccomp")
                .filter(each -> !isInside(tree, each, head))
                .forEach(each -> leftOut.set(each.id()));
        return tree.around(tree.subtree(head, leftOut), head.id());
    }

    /** Marks between two parts of the name stay. */
    private static boolean isInside(Tree tree, Token part, Token head) {
        if (!part.is("punct")) return false;
        boolean before = part.id() > head.id()
                || tree.dependents(head).stream().anyMatch(each -> !each.is("punct") && each.id() < part.id());
        return before && tree.dependents(head).stream().anyMatch(each -> !each.is("punct") && each.id() > part.id());
    }
}
