package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordSplitterTest {

    private static final WordLists LISTS = new WordLists(Knowledge.bundled());
    private static final WordSplitter SPLITTER = new WordSplitter(LISTS);

    @Test
    void splitsNegationsAndCliticsOff() {
        assertThat(forms("They don't know what we'll do; it's Mara's."))
                .containsExactly(
                        "They", "do", "n't", "know", "what", "we", "'ll", "do", ";", "it", "'s", "Mara", "'s", ".");
    }

    @Test
    void readsCurlyQuotesInBothDirectionsAsApostrophes() {
        assertThat(forms("They don‘t, we’ll")).containsExactly("They", "do", "n't", ",", "we", "'ll");
    }

    @Test
    void keepsNumbersTimesDatesAndSumsWhole() {
        assertThat(forms("At 9:30 on 3/4/2031 it cost $1,250.50, or 3.5%, in the 1990s, the 21st time."))
                .containsSequence("9:30", "on", "3/4/2031")
                .containsSequence("$", "1,250.50", ",", "or", "3.5", "%")
                .contains("1990s", "21st");
    }

    @Test
    void keepsAbbreviationsWithTheirPeriods() {
        assertThat(forms("Gov. J. Quill of the U.S. left at 9 a.m. for the E.U.-led talks."))
                .contains("Gov.", "J.", "U.S.", "a.m.", "E.U.", "led");
    }

    @Test
    void keepsAddressesWholeWithoutThePunctuationBehindThem() {
        assertThat(forms("See https://example.org/a?b=1, quay.example.com or mail tarn@example.org."))
                .contains("https://example.org/a?b=1", "quay.example.com", "tarn@example.org", ".");
    }

    @Test
    void cutsHyphenatedWordsUnlessAPartIsAnAffix() {
        assertThat(forms("long-term co-operation")).containsExactly("long", "-", "term", "co-operation");
    }

    @Test
    void leavesOutWhatEscapesASignInMarkdownAndYaml() {
        assertThat(forms("the \\[senior\\] envoy\\_Ann \\\n  \\ left"))
                .containsExactly("the", "[", "senior", "]", "envoy", "Ann", "left");
        assertThat(forms("the council\\u2019s")).containsExactly("the", "council", "'s");
        assertThat(forms("Z\\xF6ld")).containsExactly("Z\u00f6ld");
        assertThat(forms("C:\\users")).contains("users");
    }

    @Test
    void keepsAWordWholeInWhichASignIsEscaped() {
        assertThat(forms("see tide\\_tables, long\\-range")).contains("tide_tables");
        assertThat(forms("they don\\'t")).containsExactly("they", "don't");
        assertThat(forms("a \\\\ b")).containsExactly("a", "\\", "b");
    }

    @Test
    void writesWordsWithoutTheirEscapes() {
        assertThat(Escapes.without("the \\[senior\\] envoy\\_Ann of the council\\u2019s"))
                .isEqualTo("the [senior] envoy Ann of the council’s");
    }

    @Test
    void takesAPictureOfSeveralCodePointsAsOneToken() {
        assertThat(forms("ok 👩‍👩‍👧 fine 👍🏽.")).containsExactly("ok", "👩‍👩‍👧", "fine", "👍🏽", ".");
    }

    @Test
    void holdsEveryCharacterThatIsNotSpaceExactlyOnce() {
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
            assertThat(missed(randomText(random))).isEmpty();
    }

    @Test
    void staysFastAndShortOnTextsWithoutSpaces() {
        for (var piece : List.of("a", "a.", "1.", "'", "-a", "中", "a@", "👍", "www.", "$")) {
            var words = SPLITTER.split(new PlainText(piece.repeat(100_000)));
            assertThat(words)
                    .allSatisfy(word -> assertThat(word.end() - word.start()).isLessThanOrEqualTo(450));
        }
    }

    private static String randomText(Random random) {
        var pieces = List.of(
                "word",
                "don‘t",
                "’",
                "“",
                "”",
                "\"",
                " ",
                "\u00A0",
                "\n",
                "—",
                "–",
                "…",
                "U.S.",
                "3.5",
                "👍🏽",
                "\u0007",
                "\u200B",
                "\u00AD",
                "e\u0301",
                "中文",
                "שלום",
                "\uD83D",
                "-",
                "--",
                "?!",
                ")",
                "$",
                "@a",
                "'s",
                "http://x");
        var text = new StringBuilder();
        for (int i = 0; i < 30; i++) text.append(pieces.get(random.nextInt(pieces.size())));
        return text.toString();
    }

    private static String missed(String text) {
        var plain = new PlainText(text);
        var rest = new StringBuilder(plain.value());
        int last = 0;
        for (var word : SPLITTER.split(plain)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(word.end()).isGreaterThan(word.start());
            assertThat(word.form()).isNotEmpty();
            last = word.end();
            for (int i = word.start(); i < word.end(); i++) rest.setCharAt(i, ' ');
        }
        return rest.toString().strip();
    }

    private static List<String> forms(String text) {
        return SPLITTER.split(new PlainText(text)).stream().map(Word::form).toList();
    }
}
