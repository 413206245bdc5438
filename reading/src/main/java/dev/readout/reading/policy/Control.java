package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether what depends on a condition is for whoever sets the condition to do: "we will lift the fee if", not "prices
 * could rise if". All else is a forecast. Stateless.
 */
final class Control {

    private static final Set<String> POSSIBLE = Set.of("could", "might", "may", "should");
    private static final Set<String> FIRST = Set.of("we", "i", "our", "my");
    private static final Set<String> STAYING = Set.of("remain", "stay", "keep", "continue");

    private final ConditionWords words;

    Control(ConditionWords words) {
        this.words = words;
    }

    boolean isHolders(ArticleView view, Tree tree, Token head, Optional<Statement> said) {
        var main = new Predicate(tree, head);
        if (main.hasAuxiliary(POSSIBLE)
                || words.has("open", head)
                || words.has("thinking", head)
                || isStateOfThings(main)) return false;
        var subject = main.subject();
        boolean first = subject.filter(Control::isFirst).isPresent()
                || subject.flatMap(each -> tree.dependent(each, "nmod:poss"))
                        .filter(Control::isFirst)
                        .isPresent();
        if (first) return said.isPresent();
        if (words.has("undertaking", head) || isUndertaken(main)) return true;
        var speakers = said.map(Statement::actors).orElse(List.<ActorId>of());
        boolean own = subject.stream()
                .flatMap(each -> view.meantBy(Phrases.core(tree, each)).stream())
                .anyMatch(speakers::contains);
        return own || (!speakers.isEmpty() && isOfPolicy(main));
    }

    private static boolean isFirst(Token token) {
        return FIRST.contains(Predicate.lower(token));
    }

    /** "Ready to lift the fee". */
    private boolean isUndertaken(Predicate main) {
        return main.word().is("xcomp")
                && main.head()
                        .filter(head -> words.has("undertaking", head.word()))
                        .isPresent();
    }

    /** "Will be hard", "would be a mistake". */
    private static boolean isStateOfThings(Predicate main) {
        return main.isBehindBe()
                && main.word().upos() != Upos.VERB
                && !STAYING.contains(main.word().lemma())
                && main.subject().filter(Control::isFirst).isEmpty();
    }

    /** "The sanctions will be lifted", "there will be no talks". */
    private boolean isOfPolicy(Predicate main) {
        boolean there = main.tree().dependent(main.word(), "expl").isPresent() && main.isNegated();
        boolean policy = main.subject().filter(each -> words.has("deeds", each)).isPresent();
        return main.isFuture() && (there || policy);
    }
}
