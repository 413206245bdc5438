package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final WordLists LISTS = new WordLists(KNOWLEDGE);
    private static final WordSplitter WORDS = new WordSplitter(LISTS);
    private static final SentenceSplitter SENTENCES = new SentenceSplitter(LISTS);

    static Stream<Entry> abbreviations() {
        return KNOWLEDGE.entries("language/abbreviations").stream();
    }

    static Stream<Entry> attributions() {
        return KNOWLEDGE.entries("language/words").stream()
                .filter(entry -> entry.id().equals("attributions"));
    }

    @ParameterizedTest
    @MethodSource({"abbreviations", "attributions"})
    void doesAsTheExamplesOfTheKnowledgeFilesSay(Entry entry) {
        assertThat(entry.matches())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(split(text)).hasSize(1));
        assertThat(entry.rejects())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(split(text)).hasSize(2));
    }

    @Test
    void givesAClosingQuotationMarkToTheSentenceItCloses() {
        assertThat(split(
                        "“The quay is safe. It will open.” The mayor left. \"Good.\" (He had waited.) Then it rained."))
                .containsExactly(
                        "“The quay is safe.",
                        "It will open.”",
                        "The mayor left.",
                        "\"Good.\"",
                        "(He had waited.)",
                        "Then it rained.");
    }

    @Test
    void keepsAQuotedQuestionAndWhatGoesOnInOneSentence() {
        assertThat(split("\"Why now?\" asked the mayor. \"Stop!\" they cried, and it stopped."))
                .containsExactly("\"Why now?\" asked the mayor.", "\"Stop!\" they cried, and it stopped.");
    }

    @Test
    void doesNotEndASentenceAtALineBreakButAtAnEmptyLine() {
        assertThat(split("The ferry\nleft at noon\n\nNobody saw it")).hasSize(2);
    }

    @Test
    void readsInitialsAndDottedAbbreviationsOn() {
        assertThat(split("J. K. Tarn of the U.S. Coast Guard met A. Quill. They talked."))
                .containsExactly("J. K. Tarn of the U.S. Coast Guard met A. Quill.", "They talked.");
    }

    @Test
    void endsAtADottedAbbreviationWhenTheNextWordOpensASentence() {
        assertThat(split("They moved to the U.S. The harbour closed.")).hasSize(2);
    }

    @Test
    void readsAnEllipsisOnWhenNoCapitalFollows() {
        assertThat(split("We waited ... and waited… Then it came.")).hasSize(2);
    }

    @Test
    void cutsAnEndlessSentenceAndPrefersAMarkToCutAt() {
        var text = "The harbour is long and wide, ".repeat(900);

        var sentences = SENTENCES.split(new PlainText(text), WORDS.split(new PlainText(text)));

        assertThat(sentences).allSatisfy(words -> assertThat(words).hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST));
        assertThat(sentences.getFirst().getLast().form()).isEqualTo(",");
    }

    private static List<String> split(String text) {
        var plain = new PlainText(text);
        return SENTENCES.split(plain, WORDS.split(plain)).stream()
                .map(words ->
                        text.substring(words.getFirst().start(), words.getLast().end()))
                .toList();
    }
}
