package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Family;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Wording.Mode;
import dev.readout.reading.policy.Instruments.Instrument;
import java.util.Optional;
import java.util.Set;

/**
 * Finds deeds that are formulas in what somebody says ("easing tolls for small boats", "recognize the island as a state") and
 * what is said to be on the table or off it. Threads may share it.
 */
final class FormulaDeeds {

    private static final int LONGEST = 12;
    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> UNFINISHED = Set.of("VB", "VBG");
    private static final Set<String> TABLE = Set.of("table", "off");
    private static final Set<String> ROLE = Set.of("as", "for", "with", "against");

    private final FormulaPhrases phrases;
    private final Instruments instruments;
    private final Statuses statuses;

    FormulaDeeds(Knowledge knowledge, FormulaPhrases phrases) {
        this.phrases = phrases;
        this.instruments = new Instruments(knowledge);
        this.statuses = new Statuses(knowledge);
    }

    /** The formula that a word heads. */
    Optional<FoundWording> at(ArticleView view, Tree tree, Token token) {
        var statement = view.statementAt(token.span());
        if (statement.isEmpty()) return Optional.empty();
        var span = token.upos() == Upos.VERB ? deed(tree, token) : table(tree, token);
        return span.filter(words -> tree.within(words).size() <= LONGEST)
                .map(words -> found(view, tree, token, statement.get(), words));
    }

    private static FoundWording found(ArticleView view, Tree tree, Token token, Statement statement, Span words) {
        var said = Optional.of(statement);
        var mode = FormulaPhrases.isOwn(view, token, said) ? Mode.DIRECT : Mode.INDIRECT;
        double sure = mode == Mode.DIRECT ? FoundWording.LIKELY : FoundWording.UNSURE;
        return new FoundWording(
                FoundWording.formula(tree.within(words)), words, mode, said, sure, false, "deed in what is said");
    }

    private Optional<Span> deed(Tree tree, Token verb) {
        boolean finite = tree.dependent(verb, "nsubj", "aux").isPresent() && !new Predicate(tree, verb).isMarkedTo();
        if (!UNFINISHED.contains(verb.xpos()) || finite) return Optional.empty();
        var object = tree.dependents(verb, "obj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        if (object.isEmpty() || !isNamed(object.get())) return Optional.empty();
        boolean instrument = instruments.at(tree, verb).stream()
                .anyMatch(each -> !each.weak() && each.family() != Family.COORDINATION);
        if (!instrument && !isWeighty(tree, verb, object.get())) return Optional.empty();
        var span = lead(tree, verb).cover(FormulaSpans.whole(tree, object.get()));
        return Optional.of(role(tree, verb, span).map(span::cover).orElse(span));
    }

    /** The verb, or the noun that leads to it: "the prospect of easing tolls". */
    private Span lead(Tree tree, Token verb) {
        return tree.head(verb)
                .filter(head -> verb.is("acl", "nmod") && phrases.isOuter(head) && head.id() < verb.id())
                .map(head -> FormulaSpans.bare(tree, head).cover(verb.span()))
                .orElse(verb.span());
    }

    /** "As a state", right behind the object. */
    private static Optional<Span> role(Tree tree, Token verb, Span sofar) {
        return tree.dependents(verb, "obl")
                .filter(each ->
                        Phrases.preposition(tree, each).filter(ROLE::contains).isPresent())
                .filter(each -> tree.dependents(each, "case")
                        .anyMatch(word -> word.span().start() - sofar.end() <= 1
                                && word.span().start() >= sofar.end()))
                .findFirst()
                .map(each -> FormulaSpans.whole(tree, each));
    }

    private static boolean isNamed(Token object) {
        return object.upos() == Upos.NOUN || object.upos() == Upos.PROPN;
    }

    /** Whether a deed says enough of an instrument to be a formula with it: it changes it or ends it. */
    private boolean isWeighty(Tree tree, Token verb, Token object) {
        if (!phrases.isWeighty(verb)) return false;
        var instrument = phrases.instrument(tree, object);
        if (instrument.filter(each -> !each.generic()).isPresent()) return true;
        boolean some = instrument.filter(Instrument::generic).isPresent() || phrases.isAim(object);
        return some && phrases.isDescribed(tree, object);
    }

    private Optional<Span> table(Tree tree, Token head) {
        if (tree.dependent(head, "cop").isEmpty()) return Optional.empty();
        var subject = tree.dependents(head, "nsubj")
                .filter(each -> each.upos() != Upos.PRON || each.xpos().equals("NN"))
                .filter(each -> each.id() < head.id())
                .findFirst();
        var word = statuses.predicate(tree, head).filter(each -> TABLE.contains(each.id()));
        if (subject.isEmpty() || word.isEmpty()) return Optional.empty();
        var first = tree.subtree(subject.get()).nextSetBit(0);
        return subject.get().id() - first > LONGEST_SUBJECT
                ? Optional.empty()
                : Optional.of(tree.span(first, head.id()));
    }
}
