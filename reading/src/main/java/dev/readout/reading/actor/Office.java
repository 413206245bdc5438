package dev.readout.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An office or description of a person, taken apart for comparison.
 *
 * @param text as printed ("acting minister of transport")
 * @param head its head word in lower case ("minister")
 * @param words all its telling words in lower case, the head's included
 * @param callings plainer words by which its holder may be called ("official")
 */
record Office(String text, String head, Set<String> words, Set<String> callings) {

    private static final Set<String> RANKS = Set.of(
            "deputy",
            "vice",
            "assistant",
            "associate",
            "under",
            "former",
            "ex",
            "first",
            "junior",
            "shadow",
            "prime",
            "attorney",
            "solicitor",
            "opposition");

    Office {
        words = Set.copyOf(words);
        callings = Set.copyOf(callings);
    }

    /** Whether the holder of this office may be called by the head word of the other. */
    boolean mayBeCalled(Office other) {
        if (other.isTop()) return callings.contains("top " + other.head) || (isTop() && head.equals(other.head));
        return (head.equals(other.head) && rank().equals(other.rank())) || callings.contains(other.head);
    }

    /** The words that make it another office than the head alone says ("deputy", "former"). */
    private Set<String> rank() {
        var rank = new HashSet<>(List.of(text.split(" ", -1)));
        rank.retainAll(RANKS);
        return rank;
    }

    /** Whether it is the highest of its kind in words only ("the top diplomat"), so that few offices can be meant. */
    boolean isTop() {
        return text.startsWith("top ") || (text.startsWith("chief ") && head.equals("diplomat"));
    }

    /** How many telling words besides the heads both share. */
    long sharedWords(Office other) {
        return words.stream()
                .filter(other.words::contains)
                .filter(word -> !word.equals(head) && !word.equals(other.head))
                .count();
    }
}
