package dev.readout.collation.agreement;

import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of words in which reports differ, from {@code agreement/*.yaml}. Immutable; threads may share it. */
final class WordLists {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, List<String>> corrections = new HashMap<>();

    WordLists(Knowledge knowledge) {
        for (var entry : knowledge.entries("agreement/words")) words.put(entry.id(), Set.copyOf(entry.list("words")));
        for (var entry : knowledge.entries("agreement/numbers")) {
            entry.list("words").forEach(word -> figures.put(word, entry.id()));
        }
        for (var entry : knowledge.entries("agreement/corrections"))
            corrections.put(entry.id(), entry.list("patterns"));
    }

    boolean is(String entry, String word) {
        return words.getOrDefault(entry, Set.of()).contains(word);
    }

    /** The figures of a number, whether in words or not ("3"); thousands without marks. */
    Optional<String> figures(String word) {
        if (Character.isDigit(word.charAt(0))) {
            var digits = word.replace(",", "");
            return digits.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                    ? Optional.of(digits)
                    : Optional.empty();
        }
        return Optional.ofNullable(figures.get(word));
    }

    /** Whether a paragraph corrects a report that was printed before. */
    boolean isCorrection(String paragraph) {
        return corrections.keySet().stream().anyMatch(entry -> isCorrection(entry, paragraph));
    }

    boolean isCorrection(String entry, String paragraph) {
        var beginning = paragraph.strip().toLowerCase(Locale.ROOT);
        return corrections.getOrDefault(entry, List.of()).stream().anyMatch(beginning::startsWith);
    }
}
