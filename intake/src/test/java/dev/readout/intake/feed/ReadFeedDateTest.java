package dev.readout.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFeedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-04T10:30:00Z          | 2019-06-04T10:30:00Z",
                "2019-06-04T10:30:00.123+02:00 | 2019-06-04T08:30:00Z",
                "2019-06-04 10:30:00 -0500     | 2019-06-04T15:30:00Z",
                "2019-06-04                    | 2019-06-04T00:00:00Z",
                "2019-06                       | 2019-06-01T00:00:00Z",
                "2019                          | 2019-01-01T00:00:00Z",
                "20190604                      | 2019-06-04T00:00:00Z",
                "20190604T103000Z              | 2019-06-04T10:30:00Z",
                "2019-155                      | 2019-06-04T00:00:00Z",
                "Tue, 04 Jun 2019 10:30:00 GMT | 2019-06-04T10:30:00Z",
                "4 Jun 19 10:30 EST            | 2019-06-04T15:30:00Z",
                "Tue Jun  4 10:30:00 2019      | 2019-06-04T10:30:00Z",
                "Tuesday, 04-Jun-19 10:30:00 GMT | 2019-06-04T10:30:00Z",
                "June 4, 2019 10:30 AM         | 2019-06-04T10:30:00Z",
                "June 4, 2019                  | 2019-06-04T00:00:00Z",
                "04 Jun 1999 23:59:60 UT       | 1999-06-04T23:59:59Z",
            })
    void readsDatesOfEveryShape(String printed, Instant instant) {
        assertThat(ReadFeedDate.of(printed)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2019-13-01", "31 Feb 2019 10:00:00 GMT", "2019-06-04T25:61:00Z"})
    void inventsNoDate(String printed) {
        assertThat(ReadFeedDate.of(printed)).isEmpty();
    }
}
