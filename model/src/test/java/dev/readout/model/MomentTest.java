package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void printsWhatItReads() {
        assertThat(Moment.parse("2019-06-04T09:05")).hasToString("2019-06-04T09:05");
        assertThat(Moment.parse("2019-06-04")).hasToString("2019-06-04");
    }

    @Test
    void putsADayBeforeItsMinutesAndTheNextDayAfterThem() {
        assertThat(Moment.parse("2019-06-04")).isLessThan(Moment.parse("2019-06-04T00:01"));
        assertThat(Moment.parse("2019-06-04T23:59")).isLessThan(Moment.of(LocalDate.of(2019, 6, 5)));
    }
}
