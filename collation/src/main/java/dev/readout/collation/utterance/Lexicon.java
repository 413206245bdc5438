package dev.readout.collation.utterance;

import dev.readout.collation.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a coverage, each with a number, so that they are compared and kept as numbers. Not for sharing between threads. */
final class Lexicon {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();

    int number(String word) {
        var known = numbers.putIfAbsent(word, words.size());
        if (known != null) return known;
        words.add(word);
        stems.add(Vocabulary.stem(word));
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }

    String stem(int number) {
        return stems.get(number);
    }
}
