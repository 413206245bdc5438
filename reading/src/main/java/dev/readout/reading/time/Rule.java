package dev.readout.reading.time;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A pattern in numbers.
 *
 * @param pattern as it was written
 * @param parts its parts
 * @param openers the words and kinds of words that it may begin with
 */
record Rule(Pattern pattern, List<Part> parts, BitSet openers) {

    /**
     * One part: any of some words and kinds of words, or what other patterns give.
     *
     * @param symbols numbers of words and of kinds of words
     * @param kinds numbers of kinds of patterns
     * @param openers all words and kinds of words that it may begin with, filled in by the {@link Grammar}
     */
    record Part(BitSet symbols, List<Integer> kinds, boolean optional, BitSet openers) {}

    static Rule of(Pattern pattern, Symbols symbols, Map<String, Integer> kinds) {
        var parts = pattern.elements().stream()
                .map(element -> part(element, symbols, kinds))
                .toList();
        return new Rule(pattern, parts, new BitSet());
    }

    private static Part part(Pattern.Element element, Symbols symbols, Map<String, Integer> kinds) {
        var words = element.words().stream().map(symbols::ofWord);
        var plain = element.kinds().stream()
                .filter(kind -> !kinds.containsKey(kind))
                .map(symbols::ofKind);
        var given = element.kinds().stream().filter(kinds::containsKey).map(kinds::get);
        var numbers = new BitSet();
        Stream.concat(words, plain).forEach(numbers::set);
        return new Part(numbers, given.toList(), element.optional(), new BitSet());
    }
}
