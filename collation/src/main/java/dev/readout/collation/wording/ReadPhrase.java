package dev.readout.collation.wording;

import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes a use of a formula apart. Threads may share it. */
final class ReadPhrase {

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> classes = new HashMap<>();

    ReadPhrase(Knowledge knowledge) {
        vocabulary = new Vocabulary(knowledge);
        for (var entry : knowledge.entries("wording/words")) classes.put(entry.id(), Set.copyOf(entry.list("words")));
    }

    Phrase of(Article article, Span span) {
        var words = Tokens.of(article.text(), span).stream()
                .map(word -> american(word.lower()))
                .toList();
        int first = 0;
        while (first + 1 < words.size() && vocabulary.isFunctionWord(words.get(first))) first++;
        var phrase = words.subList(Math.min(first, words.size()), words.size());
        var head = head(phrase);
        var rest = new TreeSet<String>();
        for (var word : phrase) if (tells(word)) rest.add(Vocabulary.stem(word));
        rest.remove(Vocabulary.stem(head));
        return new Phrase(
                phrase.stream().collect(Collectors.joining(" ")),
                Vocabulary.stem(head),
                Collections.unmodifiableSet(rest),
                isTurning(head));
    }

    /** Its last word that says something before the first preposition, or else its last word. */
    private String head(List<String> phrase) {
        var head = phrase.isEmpty() ? "" : phrase.getLast();
        boolean found = false;
        for (var word : phrase) {
            if (is("prepositions", word) && found) break;
            if (!vocabulary.isFunctionWord(word)) {
                head = word;
                found = true;
            }
        }
        return head;
    }

    private boolean tells(String word) {
        return !vocabulary.isFunctionWord(word) && !is("plain", word);
    }

    boolean isTurning(String word) {
        var ends = classes.getOrDefault("turning", Set.of());
        return is("changes", word) || ends.stream().anyMatch(word::endsWith);
    }

    boolean is(String entry, String word) {
        return classes.getOrDefault(entry, Set.of()).contains(word);
    }

    /** One spelling for both sides of the ocean. */
    private static String american(String word) {
        if (word.endsWith("isation")) return word.substring(0, word.length() - 7) + "ization";
        if (word.endsWith("ising") && word.length() > 7) return word.substring(0, word.length() - 5) + "izing";
        return word;
    }
}
