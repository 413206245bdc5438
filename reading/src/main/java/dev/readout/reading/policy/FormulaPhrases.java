package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Family;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.model.Statement.Manner;
import dev.readout.model.Wording.Mode;
import dev.readout.reading.policy.Instruments.Instrument;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds noun phrases that may be formulas: an instrument or an aim with what describes it ("a patient regional approach",
 * "the prospect of lower tolls"). Threads may share it.
 */
final class FormulaPhrases {

    private static final int LONGEST = 10;
    private static final int CLIMB = 3;
    private static final Set<Act> WITHHELD = EnumSet.of(Act.NON_STATEMENT, Act.REFUSAL);
    private static final Set<String> LEADING = Set.of("of", "for");

    private final Instruments instruments;
    private final Vocabulary words;

    FormulaPhrases(Knowledge knowledge) {
        this.instruments = new Instruments(knowledge);
        this.words = new Vocabulary(knowledge, "policy/wording");
    }

    /** The formula that a noun heads. */
    Optional<FoundWording> at(ArticleView view, Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN || noun.is("compound", "nmod:poss", "flat")) return Optional.empty();
        var statement = view.statementAt(noun.span());
        if (statement.filter(said -> WITHHELD.contains(said.act())).isPresent()) return Optional.empty();
        boolean own = isOwn(view, noun, statement);
        var strength = strength(tree, noun, statement.isPresent(), own);
        if (strength == Strength.NONE) return Optional.empty();
        var top = outer(tree, noun);
        var span = span(tree, top);
        if (tree.within(span).size() > LONGEST) span = FormulaSpans.bare(tree, top);
        var tokens = tree.within(span);
        if (tokens.size() > LONGEST || (tokens.size() < 2 && strength != Strength.TELLING)) return Optional.empty();
        var mode = statement.map(said -> own ? Mode.DIRECT : Mode.INDIRECT).orElse(Mode.NARRATION);
        boolean sure = mode == Mode.DIRECT && strength != Strength.ECHO && isStrong(tree, noun);
        return Optional.of(new FoundWording(
                FoundWording.formula(tokens),
                span,
                mode,
                statement,
                sure ? FoundWording.LIKELY : FoundWording.UNSURE,
                strength == Strength.ECHO,
                mode == Mode.NARRATION ? "phrase that comes back" : "phrase in what is said"));
    }

    /** How much a noun says by itself. */
    private enum Strength {
        NONE,
        /** A formula only where it is one elsewhere. */
        ECHO,
        DESCRIBED,
        /** A formula without any other word ("disarmament"). */
        TELLING
    }

    private Strength strength(Tree tree, Token noun, boolean said, boolean own) {
        var instrument = instruments.at(tree, noun).stream().findFirst();
        boolean aim = words.has("aims", noun);
        if (instrument.isEmpty() && !aim) return Strength.NONE;
        if (tree.dependent(noun, "cop").isPresent() && instrument.isEmpty()) return Strength.NONE;
        if (instrument.filter(each -> each.family() == Family.COORDINATION).isPresent()) return Strength.NONE;
        boolean strong = instrument.filter(each -> !each.weak()).isPresent();
        boolean posture =
                instrument.filter(each -> each.family() == Family.POSTURE).isPresent();
        boolean described = isDescribed(tree, noun) || (posture && strong && isOwned(tree, noun));
        if (said && strong && posture) return Strength.TELLING;
        if (!described) return Strength.NONE;
        if (own) return Strength.DESCRIBED;
        boolean weak = instrument.filter(each -> !each.generic()).isPresent();
        if (said && weak) return Strength.DESCRIBED;
        if (!said && posture && (strong || isCoined(tree, noun))) return Strength.DESCRIBED;
        return said || posture ? Strength.ECHO : Strength.NONE;
    }

    private boolean isStrong(Tree tree, Token noun) {
        return instruments.at(tree, noun).stream()
                .findFirst()
                .filter(each -> !each.weak())
                .isPresent();
    }

    /** Whether the words are the speaker's: in a direct statement or in quotation marks. */
    static boolean isOwn(ArticleView view, Token word, Optional<Statement> statement) {
        return statement.isPresent() && (statement.get().manner() == Manner.DIRECT || view.isQuoted(word.span()));
    }

    /** Whether a word that is not plain stands before it, or a complement behind it. */
    boolean isDescribed(Tree tree, Token noun) {
        return tree.dependents(noun, "amod", "compound", "nmod", "acl")
                .anyMatch(
                        each -> each.id() < noun.id() ? isTelling(each) : FormulaSpans.isComplement(tree, each, noun));
    }

    /** "The island's disarmament". */
    private static boolean isOwned(Tree tree, Token noun) {
        return tree.dependents(noun, "nmod:poss").anyMatch(owner -> owner.upos() != Upos.PRON);
    }

    private boolean isTelling(Token word) {
        return word.is("amod", "compound")
                && word.upos() != Upos.PROPN
                && !words.words("plain").contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** "A wait-and-see policy": with hyphens before the noun. */
    private static boolean isCoined(Tree tree, Token noun) {
        return tree.within(FormulaSpans.bare(tree, noun)).stream()
                .anyMatch(word -> word.form().indexOf('-') >= 0 && word.id() < noun.id());
    }

    /** The noun that leads to it: "the prospect of lower tolls". */
    private Token outer(Tree tree, Token noun) {
        var top = noun;
        for (int steps = 0; steps < CLIMB; steps++) {
            var at = top;
            var head = tree.head(at)
                    .filter(each -> each.id() < at.id() && at.is("nmod", "obl", "obj", "acl"))
                    .filter(each -> words.has("outer", each) || each.is("acl"))
                    .filter(each -> each.is("acl")
                            || Phrases.preposition(tree, at)
                                    .filter(LEADING::contains)
                                    .isPresent()
                            || at.is("acl"));
            if (head.isEmpty()) break;
            top = head.get();
        }
        return words.has("outer", top) ? top : noun;
    }

    private static Span span(Tree tree, Token noun) {
        return FormulaSpans.whole(tree, noun);
    }

    Optional<Instrument> instrument(Tree tree, Token noun) {
        return instruments.at(tree, noun).stream().findFirst();
    }

    /** Whether a noun leads to the one that matters: "the prospect of". */
    boolean isOuter(Token noun) {
        return words.has("outer", noun);
    }

    boolean isAim(Token noun) {
        return words.has("aims", noun);
    }

    boolean isWeighty(Token verb) {
        return words.has("deeds", verb);
    }
}
