package dev.readout.reading.event;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.model.Plover;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that govern deeds, looked up by their heads. Threads may share it. */
final class Governors {

    /** One pattern and what it stands for. */
    private record Rule(Pattern pattern, Governor governor) {}

    private final Map<Head, Map<String, List<Rule>>> rules = new EnumMap<>(Head.class);

    Governors(Knowledge knowledge, Map<String, Set<String>> classes) {
        for (var entry : knowledge.entries("event/governors")) {
            var governor = new Governor(
                    entry.id(),
                    Effect.parse(entry.text("effect")),
                    entry.find("alone").map(Plover::valueOf),
                    entry.find("reports").isPresent());
            for (var kind : Head.values()) {
                for (var written : entry.list(kind.field()))
                    add(kind, new Rule(Pattern.parse(written, classes), governor));
            }
        }
    }

    private void add(Head kind, Rule rule) {
        var byHead = rules.computeIfAbsent(kind, any -> new HashMap<>());
        for (var head : rule.pattern().heads()) {
            byHead.computeIfAbsent(head, any -> new ArrayList<>()).add(rule);
        }
    }

    /** What governs at this head: the pattern that says most; of those, one that does something; of those, the first. */
    Optional<Governor> at(EventSentence sentence, Token head) {
        var match = new MatchPattern(sentence, head, new BitSet());
        Optional<Rule> best = Optional.empty();
        for (var rule : candidates(sentence, head)) {
            boolean better = best.isEmpty() || weight(rule) > weight(best.get());
            if (better && match.of(rule.pattern()).isPresent()) best = Optional.of(rule);
        }
        return best.map(Rule::governor);
    }

    private static int weight(Rule rule) {
        return 2 * rule.pattern().needs().size() + (rule.governor().effect() == Effect.PASS ? 0 : 1);
    }

    private List<Rule> candidates(EventSentence sentence, Token head) {
        var byHead = Head.of(head).map(kind -> rules.getOrDefault(kind, Map.of()));
        return byHead.map(heads ->
                        heads.getOrDefault(sentence.lemma(head), heads.getOrDefault(sentence.form(head), List.of())))
                .orElse(List.of());
    }
}
