package dev.readout.reading.time;

import dev.readout.knowledge.Knowledge;
import dev.readout.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and patterns of time, from {@code knowledge/time}. Patterns may use what other patterns give, but never, by
 * whatever way, their own kind: so reading is linear and ends. Threads may share it.
 */
final class Grammar {

    private final Lexicon lexicon;
    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    private final Set<String> openers = new HashSet<>();

    Grammar(Knowledge knowledge) {
        lexicon = new Lexicon(knowledge.entries("time/words"));
        for (var entry : knowledge.entries("time/patterns")) {
            for (var pattern : Pattern.of(entry)) {
                patterns.computeIfAbsent(pattern.gives(), key -> new ArrayList<>())
                        .add(pattern);
                pattern.elements().forEach(element -> openers.addAll(element.words()));
            }
        }
        patterns.keySet().forEach(kind -> refuseCircles(kind, List.of()));
    }

    private void refuseCircles(String kind, List<String> path) {
        if (path.contains(kind)) throw new KnowledgeException("time/patterns.yaml: " + kind + " is made of itself");
        var longer = new ArrayList<>(path);
        longer.add(kind);
        for (var pattern : patternsOf(kind)) {
            for (var element : pattern.elements()) {
                element.kinds().forEach(part -> refuseCircles(part, longer));
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Pattern> patternsOf(String kind) {
        return patterns.getOrDefault(kind, List.of());
    }

    boolean isGiven(String kind) {
        return patterns.containsKey(kind);
    }

    /** Whether an expression may begin with this word: the quick way past most words. */
    boolean mayOpen(Word word) {
        return lexicon.knows(word) || openers.contains(word.lower());
    }
}
