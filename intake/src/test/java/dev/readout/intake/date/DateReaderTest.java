package dev.readout.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Published.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published : Jan. 9, 2019 - 08:05; 2019-01-09T08:05",
                "Posted June. 15, 2019 07:27,; 2019-06-15T07:27",
                "Published: 2019-06-09; 2019-06-09",
                "Last modified on Tue 4 Jun 2019 09.12 BST; 2019-06-04T09:12",
                "June 4, 2019 at 3:15 p.m. EDT; 2019-06-04T15:15",
                "June 4, 2019 12:05 AM; 2019-06-04T00:05",
                "June 4, 2019 12:05 pm; 2019-06-04T12:05",
                "4 June 2019; 2019-06-04",
                "the 4th of June 2019; 2019-06-04",
                "4-Jun-2019; 2019-06-04",
                "Tuesday, June 4th, 2019; 2019-06-04",
                "date 2019-06-18 HARBOUR CITY:; 2019-06-18",
                "2019-06-04T09:12:33Z; 2019-06-04T09:12",
                "2019-06-04T09:12:33.123+09:00; 2019-06-04T09:12",
                "2019.06.04 09:12; 2019-06-04T09:12",
                "7:55 a.m. ET June 4, 2019; 2019-06-04T07:55",
                "10:05 AM EDT, Tue June 4, 2019; 2019-06-04T10:05",
                "Sept. 30, 2019; 2019-09-30",
                "09:12 (GMT+9) 4 Jun 2019; 2019-06-04T09:12",
                "04/06/2019 3:15 PM EDT; 2019-04-06T15:15",
                "04/06/2019 09:12 GMT; 2019-06-04T09:12",
                "Tue 04/06/2019; 2019-06-04",
                "Updated 2010 GMT (0410 HKT) June 4, 2019; 2019-06-04T20:10",
                "25/06/2019; 2019-06-25",
                "06/25/19; 2019-06-25",
                "04.06.2019; 2019-06-04",
            })
    void readsADateAsPapersPrintIt(String printed, String iso) {
        assertThat(reader.in(printed))
                .singleElement()
                .satisfies(
                        date -> assertThat(date.interval().from().orElseThrow()).hasToString(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 30, 2019",
                "2019-13-01",
                "31 June 2019",
                "June 2019",
                "June 4",
                "version 2.10.2019.4",
                "call 555-12-2019000",
                "may 2, 3 or 4 people",
                "25:61"
            })
    void findsNoDateWhereThereIsNone(String printed) {
        assertThat(reader.in(printed)).isEmpty();
    }

    @Test
    void givesFiguresThatCanBeReadInTwoWaysAsAnInterval() {
        assertThat(reader.in("04/06/2019")).singleElement().satisfies(date -> {
            assertThat(date.interval()).hasToString("2019-04-06/2019-06-04");
            assertThat(date.precision()).isEqualTo(Precision.INTERVAL);
            assertThat(date.reason()).contains("2019-04-06", "2019-06-04");
        });
    }

    @Test
    void findsEveryDateOfALineAndWhereItStands() {
        var line = "Published 4 June 2019, updated 5 June 2019 at 10:00";

        assertThat(reader.in(line))
                .extracting(date -> line.substring(date.start(), date.end()))
                .containsExactly("4 June 2019", "5 June 2019 at 10:00");
    }
}
