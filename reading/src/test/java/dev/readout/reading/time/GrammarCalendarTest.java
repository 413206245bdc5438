package dev.readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Builds expressions by the hundred and holds what they resolve to against the calendar of the JDK. */
class GrammarCalendarTest {

    private static final int TRIES = 200;

    private final FindTimes findTimes = new FindTimes(Knowledge.bundled());
    private final Random random = new Random(7);

    @Test
    void readsEveryWayToWriteADay() {
        for (int i = 0; i < TRIES; i++) {
            var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
            for (var words : waysToWrite(day)) {
                assertThat(read(LocalDate.of(2024, 5, 15), "It was signed on " + words + ".")
                                .interval())
                        .as(words)
                        .isEqualTo(Interval.on(day));
            }
        }
    }

    private static List<String> waysToWrite(LocalDate day) {
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int number = day.getDayOfMonth();
        return List.of(
                day.toString(),
                month + " " + number + ", " + day.getYear(),
                number + " " + month + " " + day.getYear(),
                weekday + ", " + month + " " + number + ", " + day.getYear(),
                "the " + number + ordinal(number) + " of " + month + " " + day.getYear(),
                day.getMonthValue() + "/" + number + "/" + day.getYear());
    }

    private static String ordinal(int number) {
        if (number / 10 == 1) return "th";
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    @Test
    void countsDaysAndWeeksFromTheDayOfPublication() {
        for (int i = 0; i < TRIES; i++) {
            var published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            int count = 2 + random.nextInt(40);

            assertThat(read(published, "They met " + count + " days ago.").interval())
                    .isEqualTo(Interval.on(published.minusDays(count)));
            assertThat(read(published, "They will meet in the next " + count + " weeks.")
                            .interval())
                    .isEqualTo(Interval.of(published, published.plusWeeks(count)));
            var monday = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(count);
            assertThat(read(published, "They met " + count + " weeks ago.").interval())
                    .isEqualTo(Interval.of(monday, monday.plusDays(6)));
        }
    }

    @Test
    void takesAWeekdayForTheLastOrTheNext() {
        for (int i = 0; i < TRIES; i++) {
            var published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            var weekday = DayOfWeek.of(1 + random.nextInt(7));
            var name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);

            assertThat(read(published, "They met on " + name + ".").interval())
                    .isEqualTo(Interval.on(published.with(TemporalAdjusters.previousOrSame(weekday))));
            assertThat(read(published, "They will meet on " + name + ".").interval())
                    .isEqualTo(Interval.on(published.with(TemporalAdjusters.nextOrSame(weekday))));
        }
    }

    @Test
    void readsMonthsQuartersAndYears() {
        for (int i = 0; i < TRIES; i++) {
            var first = LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1);
            var month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            var last = first.plusMonths(1).minusDays(1);

            assertThat(read(first, "It was signed in " + month + " " + first.getYear() + ".")
                            .interval())
                    .isEqualTo(Interval.of(first, last));
            var quarter = LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1, 1);
            int number = quarter.getMonthValue() / 3 + 1;
            assertThat(read(first, "Trade fell in Q" + number + " " + first.getYear() + ".")
                            .interval())
                    .isEqualTo(Interval.of(
                            quarter, quarter.plus(3, ChronoUnit.MONTHS).minusDays(1)));
        }
    }

    private TimeExpression read(LocalDate published, String sentence) {
        var times = findTimes.in(PlainEnglish.published(published, sentence));
        assertThat(times).as(sentence).hasSize(1);
        return times.getFirst();
    }
}
