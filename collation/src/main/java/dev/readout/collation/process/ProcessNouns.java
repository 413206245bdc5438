package dev.readout.collation.process;

import dev.readout.collation.line.Phrases;
import dev.readout.knowledge.Knowledge;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Stems of the nouns for processes and for what comes of them, by the classes of {@code policy/processes}. Threads may share it. */
final class ProcessNouns {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> results = new HashSet<>();

    ProcessNouns(Knowledge knowledge, Phrases phrases) {
        for (var entry : knowledge.entries("policy/processes")) {
            var stems = new HashSet<String>();
            entry.list("words").forEach(word -> stems.add(phrases.stem(word)));
            classes.put(entry.id(), stems);
        }
        results.addAll(stems("result"));
        results.addAll(stems("decision"));
    }

    private Set<String> stems(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** "Review", "talks". */
    Set<String> processes() {
        return stems("process");
    }

    /** Whether a stem names a process, or what comes of one ("deal", "policy", "decision"). */
    boolean has(String stem) {
        return processes().contains(stem) || results.contains(stem);
    }

    /** Whether one of the stems names a process, or what comes of one. */
    boolean name(Collection<String> stems) {
        return stems.stream().anyMatch(this::has);
    }

    /** Whether one of the stems names something that is looked into ("review"). */
    boolean nameInquiry(Collection<String> stems) {
        return stems.stream().anyMatch(stems("inquiry")::contains);
    }

    /** Whether one of the stems names something that is agreed or passed, or the way there ("talks", "bill"). */
    boolean nameSettlement(Collection<String> stems) {
        return stems.stream()
                .anyMatch(stem -> stems("settlement").contains(stem)
                        || (processes().contains(stem) && !stems("inquiry").contains(stem)));
    }
}
