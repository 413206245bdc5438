package dev.readout.collation.utterance;

import dev.readout.collation.words.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The words of what was said, as they are compared. Immutable. */
final class Wording {

    private final Lexicon lexicon;
    private final int[] words;
    private final BitSet quoted;
    private final BitSet telling;

    /** Every three words in a row as one number, sorted. */
    private final long[] threes;

    /**
     * @param quoted which words are given as the speaker's own
     * @param telling which words say something of what is talked about
     */
    Wording(Lexicon lexicon, List<Tokens.Word> words, BitSet quoted, BitSet telling) {
        this.lexicon = lexicon;
        this.words =
                words.stream().mapToInt(word -> lexicon.number(word.lower())).toArray();
        this.quoted = quoted;
        this.telling = telling;
        this.threes = IntStream.range(0, this.words.length - 2)
                .mapToLong(this::three)
                .sorted()
                .toArray();
    }

    int size() {
        return words.length;
    }

    String word(int place) {
        return lexicon.word(words[place]);
    }

    String stem(int place) {
        return lexicon.stem(words[place]);
    }

    boolean isTelling(int place) {
        return telling.get(place);
    }

    boolean isQuoted(int place) {
        return quoted.get(place);
    }

    /** Number of words given as the speaker's own. */
    int quotedWords() {
        return quoted.cardinality();
    }

    /** A number that is the same for the same word only. */
    int number(int place) {
        return words[place];
    }

    /** The numbers of the words, each once. */
    Set<Integer> distinct() {
        return Arrays.stream(words).boxed().collect(Collectors.toSet());
    }

    /** The three words in a row from here as one number, nearly always another one for other words. */
    long three(int place) {
        long mixed = words[place];
        for (int i = place + 1; i < place + 3; i++) mixed = (mixed + 1) * 0x9E3779B97F4A7C15L + words[i];
        return mixed ^ (mixed >>> 32);
    }

    /** Three words in a row of which one tells something, each once. */
    LongStream tellingThrees() {
        return IntStream.range(0, words.length - 2)
                .filter(place -> telling.get(place) || telling.get(place + 1) || telling.get(place + 2))
                .mapToLong(this::three)
                .distinct();
    }

    /** Whether both have three words in a row: nothing longer is shared by two of which this is not true. */
    boolean sharesThree(Wording other) {
        for (int i = 0, j = 0; i < threes.length && j < other.threes.length; ) {
            if (threes[i] == other.threes[j]) return true;
            if (threes[i] < other.threes[j]) i++;
            else j++;
        }
        return false;
    }
}
