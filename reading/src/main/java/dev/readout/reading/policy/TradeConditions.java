package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.Optional;

/** What is eased or offered for something: "ready to ease the fee for certain steps", "trade visas for fishing rights". */
final class TradeConditions implements ConditionFrame {

    private static final int REACH = 5;

    private final ConditionWords words;
    private final Statuses statuses;

    TradeConditions(ConditionWords words, Statuses statuses) {
        this.words = words;
        this.statuses = statuses;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token preposition) {
        if (!preposition.is("case") || !preposition.lemma().equals("for")) return Optional.empty();
        var given = tree.head(preposition)
                .filter(each -> each.id() > preposition.id() && each.is("nmod", "obl") && words.has("gifts", each));
        var deed = given.flatMap(each -> deed(tree, each));
        var governor = given.flatMap(each -> Governors.above(tree, each, preposition));
        if (given.isEmpty() || deed.isEmpty() || governor.isEmpty()) return Optional.empty();
        var condition = Extents.nounPhrase(tree, given.get());
        var consequence = Governors.before(Extents.clause(tree, governor.get()), preposition.span());
        return Optional.of(new FoundCondition(
                tree,
                governor.get(),
                Condition.Type.EXCHANGE,
                Optional.of(condition),
                Optional.of(consequence),
                consequence.cover(condition),
                FoundCondition.UNSURE,
                "condition by what is given for it"));
    }

    /** A word before that eases, ends or trades something, as verb or as noun. */
    private Optional<Token> deed(Tree tree, Token given) {
        for (int id = given.id() - 1; id >= Math.max(1, given.id() - REACH); id--) {
            var word = tree.token(id);
            if (word.upos() == Upos.PUNCT) return Optional.empty();
            if (words.has("trading", word) || words.has("easing", word)) return Optional.of(word);
            boolean ends = word.upos() == Upos.VERB
                    && words.has("easing-verbs", word)
                    && statuses.verb(tree, word).filter(Statuses.Word::ends).isPresent();
            if (ends) return Optional.of(word);
        }
        return Optional.empty();
    }
}
