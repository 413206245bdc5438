package dev.readout.reading.time;

import dev.readout.knowledge.Knowledge;
import dev.readout.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<String, Set<String>> openers = new HashMap<>();

    Grammar(Knowledge knowledge) {
        lexicon = new Lexicon(knowledge.entries("time/words"));
        for (var entry : knowledge.entries("time/patterns")) {
            for (var pattern : Pattern.of(entry)) {
                patterns.computeIfAbsent(pattern.gives(), key -> new ArrayList<>())
                        .add(pattern);
            }
        }
        patterns.keySet().forEach(kind -> refuseCircles(kind, List.of()));
        patterns.values().forEach(rows -> rows.forEach(row -> openers.put(row.key(), openersOf(row))));
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

    /** Whether a pattern may begin with this word, which has these readings: the quick way past most patterns. */
    boolean mayOpen(Pattern pattern, Word word, List<Lexicon.Found> readings) {
        var begin = openers.getOrDefault(pattern.key(), Set.of());
        if (begin.contains(word.lower())) return true;
        for (var reading : readings) if (begin.contains(asKind(reading.sign().kind()))) return true;
        return false;
    }

    private Set<String> openersOf(Pattern pattern) {
        var begin = new HashSet<String>();
        for (var element : pattern.elements()) {
            begin.addAll(element.words());
            for (var kind : element.kinds()) {
                if (isGiven(kind)) patternsOf(kind).forEach(inner -> begin.addAll(openersOf(inner)));
                else begin.add(asKind(kind));
            }
            if (!element.optional()) break;
        }
        return begin;
    }

    private static String asKind(String kind) {
        return "<" + kind + ">";
    }
}
