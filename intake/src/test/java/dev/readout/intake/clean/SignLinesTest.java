package dev.readout.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.date.PrintedDate;
import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignLinesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final DateLines DATES = new DateLines(KNOWLEDGE);
    private static final SignLines SIGNS = new SignLines(DATES, new Bylines(KNOWLEDGE, DATES, new Agencies(KNOWLEDGE)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ann Lee 11 February 2019; Ann Lee",
                "Written by Ann Lee on February 11, 2019; Ann Lee",
                "by Ann C. Lee February 11, 2019 | 6:03 pm; Ann C. Lee",
                "Feb 11 2019 by Ann Lee; Ann Lee",
                "By Ann Lee and Bob van der Ray | Feb 11, 2019; Ann Lee, Bob van der Ray",
                "By Ann Lee, Published: 2019-02-11; Ann Lee",
            })
    void readsWhoAndWhenFromOneLine(String line, String names) {
        var sign = SIGNS.read(line);

        assertThat(sign.byline()).map(Byline::value).hasValue(names);
        assertThat(sign.date().flatMap(DateLine::published))
                .map(PrintedDate::interval)
                .hasValueSatisfying(interval -> assertThat(interval.toString()).startsWith("2019-02-11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By June 4, 2019, the bridge had been closed for a year.",
                "The bridge was closed on June 4, 2019.",
                "By the harbour, on June 4, 2019, stood the mayor.",
                "A report by the ministry of June 4, 2019, says more."
            })
    void takesNoSentenceForASignature(String line) {
        assertThat(SIGNS.read(line).isEmpty()).isTrue();
    }

    @Test
    void knowsWhereTheNamesStand() {
        var line = "Feb 11 2019 by Ann Lee";
        var byline = SIGNS.read(line).byline().orElseThrow();

        assertThat(line.substring(byline.from(), byline.to())).isEqualTo("Ann Lee");
    }

    @Test
    void leavesOutWhereAndForWhomTheAuthorsWrite() {
        assertThat(SIGNS.read("By Ann Lee in Port Ellan and Bob Ray for The Ellan Times")
                        .byline())
                .map(Byline::value)
                .hasValue("Ann Lee, Bob Ray");
    }
}
