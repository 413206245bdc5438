package dev.readout.publish.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Interval;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate MAY_7 = LocalDate.of(2019, 5, 7);

    @Test
    void saysOnceWhatBothEndsShare() {
        assertThat(Dates.brief(MAY_7, MAY_7.plusDays(3))).isEqualTo("7 to 10 May 2019");
        assertThat(Dates.brief(MAY_7, MAY_7.plusDays(30))).isEqualTo("7 May to 6 Jun 2019");
        assertThat(Dates.brief(MAY_7, MAY_7.plusDays(300))).isEqualTo("7 May 2019 to 2 Mar 2020");
    }

    @Test
    void saysWhichEndIsOpen() {
        assertThat(Dates.brief(Interval.until(MAY_7))).isEqualTo("by 7 May 2019");
        assertThat(Dates.brief(Interval.since(MAY_7))).isEqualTo("from 7 May 2019");
        assertThat(Dates.brief(Interval.open())).isEqualTo("not known");
    }
}
