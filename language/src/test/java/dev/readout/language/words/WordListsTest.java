package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final WordLists LISTS = new WordLists(KNOWLEDGE);

    @Test
    void joinsAndCutsWordsAsTheirExamplesSay() {
        assertExamples("hyphen-prefixes", WordListsTest::hasJoinedWord);
        assertExamples("hyphen-suffixes", WordListsTest::hasJoinedWord);
        assertExamples("contractions", WordListsTest::hasCutWord);
    }

    @Test
    void opensSentencesAsItsExamplesSay() {
        assertExamples("openers", text -> sentences(text) == 2);
    }

    private static void assertExamples(String id, Predicate<String> found) {
        var entry = KNOWLEDGE.entries("language/words").stream()
                .filter(e -> e.id().equals(id))
                .findFirst();
        assertThat(entry.map(Entry::matches).orElseThrow()).isNotEmpty().allMatch(found);
        assertThat(entry.map(Entry::rejects).orElseThrow()).isNotEmpty().noneMatch(found);
    }

    private static boolean hasJoinedWord(String text) {
        return new WordSplitter(LISTS)
                .split(new PlainText(text)).stream()
                        .anyMatch(word -> word.form().matches("\\w+-\\w+"));
    }

    private static boolean hasCutWord(String text) {
        var words = new WordSplitter(LISTS).split(new PlainText(text));
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isWord() && words.get(i).touches(words.get(i - 1))) return true;
        }
        return false;
    }

    private static int sentences(String text) {
        var plain = new PlainText(text);
        return new SentenceSplitter(LISTS)
                .split(plain, new WordSplitter(LISTS).split(plain))
                .size();
    }
}
