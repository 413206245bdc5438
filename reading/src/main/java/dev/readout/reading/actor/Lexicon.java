package dev.readout.reading.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of names, of one word or several, each with what it stands for.
 *
 * <p>Looked up by how the words are printed, capitals included; a name printed all in capitals is found too. Filled when
 * made, then only read.
 */
final class Lexicon<T> {

    private final Map<String, T> byForm = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest = 1;

    /** A name found in a sentence: the id of its last token, and what it stands for. */
    record Match<T>(int last, T meaning) {}

    /** Adds a name; the first meaning of a form stays. */
    void add(String form, T meaning) {
        var key = form.replace('\u2019', '\'');
        put(key, meaning);
        if (key.length() > 3) put(key.toUpperCase(Locale.ROOT), meaning);
        longest = Math.max(longest, key.split("[ -]", -1).length + (key.indexOf('.') >= 0 ? 2 : 0));
    }

    /** Notes each way a tokenizer may cut the first word, so that most tokens are passed over at once. */
    private void put(String key, T meaning) {
        byForm.putIfAbsent(key, meaning);
        int word = key.indexOf(' ') < 0 ? key.length() : key.indexOf(' ');
        for (int end = 1; end <= word; end++) beginnings.add(key.substring(0, end));
    }

    Optional<T> find(String form) {
        return Optional.ofNullable(byForm.get(form.replace('\u2019', '\'')));
    }

    /** The longest name that begins at this token and ends at or before another. */
    Optional<Match<T>> at(SentenceView sentence, int first, int bound) {
        if (!sentence.has(first) || !beginnings.contains(sentence.key(first, first))) return Optional.empty();
        for (int last = Math.min(Math.min(first + longest - 1, bound), sentence.size()); last >= first; last--) {
            var meaning = byForm.get(sentence.key(first, last));
            if (meaning != null) return Optional.of(new Match<>(last, meaning));
        }
        return Optional.empty();
    }

    Optional<Match<T>> at(SentenceView sentence, int first) {
        return at(sentence, first, sentence.size());
    }
}
