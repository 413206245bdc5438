package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import dev.readout.model.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes first and what then: "first lower the fee, then talk", "will begin with a count of the boats". */
final class OrderConditions implements ConditionFrame {

    private static final int REACH = 12;
    private static final int DEEP = 5;

    private final ConditionWords words;

    OrderConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token token) {
        if (words.has("first", token)) return firstThen(tree, token);
        return token.upos() == Upos.VERB && words.has("beginning", token) ? beginning(tree, token) : Optional.empty();
    }

    private Optional<FoundCondition> firstThen(Tree tree, Token first) {
        var then = then(tree, first);
        if (then.isEmpty() || then.get().id() <= first.id() + 1) return Optional.empty();
        int last = end(tree, then.get().id());
        if (last <= then.get().id()) return Optional.empty();
        var condition = Extents.run(tree, first.id() + 1, then.get().id() - 1);
        var consequence = Extents.run(tree, then.get().id() + 1, last);
        var governor = verbAbove(tree, first);
        boolean asked = governor.filter(each -> words.has("demanding", each)).isPresent();
        var evidence = first.span().cover(consequence);
        return Optional.of(new FoundCondition(
                tree,
                governor.orElse(first),
                asked ? Condition.Type.PRECONDITION : Condition.Type.SEQUENCE,
                Optional.of(condition),
                Optional.of(consequence),
                governor.map(each -> whole(tree, each, evidence)).orElse(evidence),
                FoundCondition.UNSURE,
                "condition by “first ... then”"));
    }

    private static Optional<Token> verbAbove(Tree tree, Token word) {
        return Stream.iterate(tree.head(word), Optional::isPresent, at -> at.flatMap(tree::head))
                .limit(DEEP)
                .flatMap(Optional::stream)
                .filter(each -> each.upos() == Upos.VERB && each.id() < word.id())
                .findFirst();
    }

    private static Span whole(Tree tree, Token governor, Span evidence) {
        var clause = Extents.clause(tree, governor);
        return clause.overlaps(evidence) ? new Span(clause.start(), evidence.end()) : evidence;
    }

    private Optional<Token> then(Tree tree, Token first) {
        return tree.tokens().stream()
                .filter(each -> each.id() > first.id() && each.id() <= first.id() + REACH)
                .filter(each -> words.has("then", each))
                .findFirst();
    }

    /** The last word of the phrase that begins at a place. */
    private static int end(Tree tree, int from) {
        int id = from;
        while (id < tree.size() && tree.token(id + 1).upos() != Upos.PUNCT) id++;
        return id;
    }

    /** "The plan will begin with a count": it must come first. */
    private Optional<FoundCondition> beginning(Tree tree, Token verb) {
        if (!words.isModal(tree, verb) || new Predicate(tree, verb).isNegated()) return Optional.empty();
        var what = tree.dependents(verb, "obl")
                .filter(each -> each.id() > verb.id()
                        && Phrases.preposition(tree, each)
                                .filter("with"::equals)
                                .isPresent())
                .findFirst();
        return what.map(each -> new FoundCondition(
                tree,
                verb,
                Condition.Type.SEQUENCE,
                Optional.of(Extents.nounPhrases(tree, each)),
                new Predicate(tree, verb).subject().map(subject -> Extents.nounPhrase(tree, subject)),
                verb.span().cover(Extents.clause(tree, verb)),
                FoundCondition.UNSURE,
                "condition by what comes first"));
    }
}
