package dev.readout.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, with where they stand, to be compared with the words of another. */
final class Wording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*+");

    /** One word: how it compares, and where it stands in the text. */
    record Word(String key, int start, int end) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Wording(String text) {
        this.text = text;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var key = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(key, matcher.start(), matcher.end()));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    String key(int index) {
        return words.get(index).key();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The text from one word to another, the last not inside; what stands before and after them is left out. */
    String slice(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** Whether both are the same words in the same order, whatever stands between them. */
    boolean sameWords(Wording other) {
        return words.stream()
                .map(Word::key)
                .toList()
                .equals(other.words.stream().map(Word::key).toList());
    }
}
