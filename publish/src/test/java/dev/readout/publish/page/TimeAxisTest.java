package dev.readout.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.publish.page.ChartView.Tick;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {

    private static final LocalDate MAY_1 = LocalDate.of(2019, 5, 1);

    @ParameterizedTest
    @ValueSource(ints = {7, 30, 90, 400, 2000, 9000})
    void keepsItsLabelsApart(int days) {
        var labelled = new TimeAxis(MAY_1, MAY_1.plusDays(days))
                .ticks(100).stream()
                        .filter(tick -> !tick.label().isEmpty())
                        .map(Tick::x)
                        .map(x -> Double.parseDouble(x.replace("%", "")))
                        .toList();

        assertThat(labelled).isNotEmpty();
        for (int i = 1; i < labelled.size(); i++) {
            assertThat(labelled.get(i) - labelled.get(i - 1)).isGreaterThanOrEqualTo(12.9);
        }
    }

    @Test
    void givesDaysAWeekTogetherWhereThereAreMany() {
        var axis = new TimeAxis(MAY_1, MAY_1.plusDays(400));

        assertThat(axis.place(LocalDate.of(2019, 6, 5))).isEqualTo(LocalDate.of(2019, 6, 3));
        assertThat(axis.placeEnd(LocalDate.of(2019, 6, 5))).isEqualTo(LocalDate.of(2019, 6, 9));
    }

    @Test
    void staysWithinItsWidth() {
        var axis = new TimeAxis(MAY_1, MAY_1.plusDays(9));

        assertThat(axis.start(MAY_1.minusYears(1))).isPositive();
        assertThat(axis.end(MAY_1.plusYears(1))).isLessThan(100);
    }
}
