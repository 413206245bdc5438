package dev.readout.reading.time;

import dev.readout.knowledge.Knowledge;
import dev.readout.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and patterns of time, from {@code knowledge/time}, numbered for quick reading: every plain word of a pattern,
 * every kind of word and every kind of pattern has a number, and every pattern knows what it may begin with.
 *
 * <p>Patterns may use what other patterns give, but never, by whatever way, their own kind: so reading is linear and ends.
 * Threads may share it.
 */
final class Grammar {

    /** The kind of a whole expression. */
    private static final String EXPRESSION = "expression";

    private final Symbols symbols = new Symbols();
    private final Lexicon lexicon;
    private final List<List<Rule>> rules = new ArrayList<>();
    private final List<BitSet> openers = new ArrayList<>();
    private final int expression;

    Grammar(Knowledge knowledge) {
        lexicon = new Lexicon(knowledge.entries("time/words"), symbols);
        var patterns = new LinkedHashMap<String, List<Pattern>>();
        for (var entry : knowledge.entries("time/patterns")) {
            for (var pattern : Pattern.of(entry)) {
                patterns.computeIfAbsent(pattern.gives(), key -> new ArrayList<>())
                        .add(pattern);
            }
        }
        var numbers = new HashMap<String, Integer>();
        patterns.keySet().forEach(kind -> numbers.put(kind, numbers.size()));
        if (!numbers.containsKey(EXPRESSION)) throw new KnowledgeException("time/patterns.yaml gives no expression");
        expression = numbers.get(EXPRESSION);
        patterns.keySet().forEach(kind -> refuseCircles(patterns, kind, List.of()));
        patterns.values()
                .forEach(same -> rules.add(
                        same.stream().map(p -> Rule.of(p, symbols, numbers)).toList()));
        for (int kind = 0; kind < rules.size(); kind++) openers.add(null);
        for (int kind = 0; kind < rules.size(); kind++) openersOf(kind);
    }

    private static void refuseCircles(Map<String, List<Pattern>> patterns, String kind, List<String> path) {
        if (path.contains(kind)) throw new KnowledgeException("time/patterns.yaml: " + kind + " is made of itself");
        var longer = new ArrayList<>(path);
        longer.add(kind);
        for (var pattern : patterns.getOrDefault(kind, List.of())) {
            for (var element : pattern.elements()) {
                element.kinds().forEach(part -> refuseCircles(patterns, part, longer));
            }
        }
    }

    /** What a kind of pattern may begin with; fills in that of its patterns. */
    private BitSet openersOf(int kind) {
        var known = openers.get(kind);
        if (known != null) return known;
        var all = new BitSet();
        for (var rule : rules.get(kind)) {
            boolean first = true;
            for (var part : rule.parts()) {
                part.openers().or(part.symbols());
                for (int inner : part.kinds()) part.openers().or(openersOf(inner));
                if (first) rule.openers().or(part.openers());
                first &= part.optional();
            }
            all.or(rule.openers());
        }
        openers.set(kind, all);
        return all;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int expression() {
        return expression;
    }

    int kinds() {
        return rules.size();
    }

    List<Rule> rules(int kind) {
        return rules.get(kind);
    }

    BitSet openers(int kind) {
        return openers.get(kind);
    }
}
