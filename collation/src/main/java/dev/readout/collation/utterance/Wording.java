package dev.readout.collation.utterance;

import dev.readout.collation.words.Subjects;
import java.util.List;
import java.util.Set;

/**
 * The words of what was said, as they are compared.
 *
 * @param words in lower case, in their order
 * @param quoted for each word whether it is given as the speaker's own
 * @param telling for each word whether it says something of what is talked about
 * @param about what is talked about, each once: stems of words, actors, times; sorted
 * @param numbers the numbers among the words
 */
record Wording(
        List<String> words, List<Boolean> quoted, List<Boolean> telling, Set<String> about, Set<String> numbers) {

    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    int size() {
        return words.size();
    }

    /** What both are about, beside actors. */
    List<String> topicsSharedWith(Wording other) {
        return about.stream()
                .filter(subject -> !subject.startsWith(Subjects.PARTY) && other.about.contains(subject))
                .toList();
    }

    /** Number of words given as the speaker's own. */
    int quotedWords() {
        return (int) quoted.stream().filter(each -> each).count();
    }
}
