package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is made to depend on what. Each {@link ConditionFrame} knows one way of saying so; of those that see something in
 * a word the first decides. Threads may share it.
 */
final class FindConditions {

    private final List<ConditionFrame> frames;
    private final Control control;

    FindConditions(Knowledge knowledge) {
        var words = new ConditionWords(knowledge);
        this.control = new Control(words);
        this.frames = List.of(
                new ClauseConditions(words),
                new OrderConditions(words),
                new PhraseConditions(words),
                new NounConditions(words),
                new TradeConditions(words, new Statuses(knowledge)),
                new VerbConditions(words),
                new NeedConditions(words),
                new ElseConditions(words),
                new HarmConditions(words),
                new AskedConditions(words));
    }

    /** In the order of the text. */
    List<Condition> in(ArticleView view) {
        var conditions = new ArrayList<Condition>();
        for (var tree : view.trees()) {
            var here = new ArrayList<FoundCondition>();
            for (var token : tree.tokens())
                at(tree, token)
                        .filter(found -> here.stream().noneMatch(found::isSameAs))
                        .ifPresent(here::add);
            here.forEach(found -> conditions.add(found.numbered(view, control, conditions.size() + 1)));
        }
        return conditions;
    }

    private Optional<FoundCondition> at(Tree tree, Token token) {
        return frames.stream().flatMap(frame -> frame.at(tree, token).stream()).findFirst();
    }
}
