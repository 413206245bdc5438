package dev.readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes work in proportion to the sentence, counted in parts of patterns tried and not by a clock. */
class ChartTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
    private static final int REPEATS = 150;

    private final Grammar grammar = new Grammar(Knowledge.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,",
                "2019,",
                "1,234,567,",
                "12, 34, ",
                "5/6/",
                "1:30,",
                "- - , , ",
                "the ",
                "on Friday , ",
                "three weeks and two days and ",
                "May 5 or 12, 13, 14, ",
                "from 5 to 6 pm on May 5 ",
                "last early late next this past mid ",
                "the first of the last of the second of May "
            })
    void takesTwiceTheWorkForTwiceTheWords(String piece) {
        long once = steps(piece.repeat(REPEATS));
        long twice = steps(piece.repeat(2 * REPEATS));

        assertThat(twice).isLessThanOrEqualTo(2 * once + once / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,", "2019,", "5/6/", "three weeks and two days and ", "May 5 or 12, 13, 14, "})
    void takesNoMoreThanAThousandStepsForAWord(String piece) {
        var row = piece.repeat(REPEATS);

        assertThat(steps(row)).isLessThan(1000L * row.length());
    }

    private long steps(String sentence) {
        var text = PlainEnglish.published(DAY, sentence);
        var words = SplitWords.of(text.sentences().getFirst(), text.article().text());
        var chart = new Chart(grammar, words);
        chart.expressions((all, match) -> false);
        return chart.steps();
    }
}
