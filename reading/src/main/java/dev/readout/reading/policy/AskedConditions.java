package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition that is asked for: "what Ostrana has to do to get a waiver". */
final class AskedConditions implements ConditionFrame {

    private final ConditionWords words;

    AskedConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || !words.has("doing", verb)) return Optional.empty();
        var asked = around(tree, verb, "obj", "nsubj", "obl")
                .filter(each -> each.id() < verb.id() && each.xpos().equals("WP"))
                .findFirst();
        var purpose = around(tree, verb, "advcl", "xcomp")
                .filter(each -> each.id() > verb.id() && new Predicate(tree, each).isMarkedTo())
                .findFirst();
        if (asked.isEmpty() || purpose.isEmpty() || !isNeeded(tree, verb)) return Optional.empty();
        var consequence = Extents.verbPhrase(tree, purpose.get());
        return Optional.of(new FoundCondition(
                tree,
                verb,
                Condition.Type.QUESTION,
                Optional.empty(),
                Optional.of(consequence),
                asked.get().span().cover(consequence),
                FoundCondition.SURE,
                "condition that is asked for"));
    }

    /** What hangs on a verb, or on the one that it completes. */
    private static Stream<Token> around(Tree tree, Token verb, String... relations) {
        var above = tree.head(verb).filter(head -> verb.is("xcomp")).stream();
        return Stream.concat(Stream.of(verb), above).flatMap(each -> tree.dependents(each, relations));
    }

    /** "Has to do", "must do", "would need to do". */
    private boolean isNeeded(Tree tree, Token verb) {
        return tree.dependents(verb, "aux").anyMatch(aux -> words.has("asking", aux))
                || tree.head(verb)
                        .filter(head -> verb.is("xcomp") && words.has("needing", head))
                        .isPresent();
    }
}
