package dev.readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no paper prints, and that must not stop the reading. */
class TimeRobustnessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    private final FindTimes findTimes = new FindTimes(Knowledge.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was in 0000 and 00/00/0000 and 99999 and 99999999999999999999 of May.",
                "It was 99:99 and 24:61 and 31.31.31 and 1:2:3:4:5 on the 99th of March 0.",
                "They met 999999999 years ago and 9999 centuries later and in 9999 decades.",
                "They will meet in the next 123456789012345678901234567890 years.",
                "They paid 9137615,325 and 9,137,615,325 of it in May or 4294967296,000 weeks ago.",
                "the the the of of - - , , ' ' May May May 12 12 12 12 last last last",
                "It was 3.5.7 weeks and 1,2,3,4 days and 0 years and 0.5 centuries ago.",
                "Feb. 30-31, 2019 and Feb. 31-1, 2019 and Feb. 3-1, 2019 came.",
                "It rained ２０１９ and ٣ weeks ago."
            })
    void readsWhatMakesNoSense(String sentence) {
        assertThatCode(() -> findTimes.in(PlainEnglish.published(DAY, sentence)))
                .doesNotThrowAnyException();
    }

    @Test
    void findsAThousandExpressionsInOneSentence() {
        var sentence = "They met " + "on Friday , ".repeat(1000) + "once.";

        assertThat(findTimes.in(PlainEnglish.published(DAY, sentence))).hasSize(1000);
    }

    @Test
    void readsLongRowsOfNumbers() {
        var sentence = "They met " + "1,234 and May 5 or 12 of 30 , ".repeat(300) + "once.";

        assertThat(findTimes.in(PlainEnglish.published(DAY, sentence))).hasSize(600);
    }

    /** What a parser makes of a line without sense: all hangs on one word. */
    @Test
    @Timeout(120)
    void readsALongLineOfDigitsAndCommasUnderOneWord() {
        var line = "2019,5/6/12,1:30,".repeat(12_000);

        assertThat(findTimes.in(underOneWord(line))).isNotEmpty();
    }

    private static LinguisticText underOneWord(String line) {
        var text = new Text(line);
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < line.length(); at++) {
            boolean root = at == 0;
            var form = line.substring(at, at + 1);
            tokens.add(new Token(
                    at + 1, new Span(at, at + 1), form, form, Upos.NUM, "CD", root ? 0 : 1, root ? "root" : "dep"));
        }
        var article = Article.builder("digits", text)
                .body(List.of(new Span(0, text.length())))
                .published(new Published(Interval.on(DAY), Published.Precision.DAY, List.of(), "as the test says"))
                .build();
        return new LinguisticText(article, List.of(new Sentence(Zone.BODY, 0, tokens, List.of())));
    }
}
