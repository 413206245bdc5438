package dev.readout.collation;

import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What had come out by the end of a day.
 *
 * <p>An article counts from the last day on which it can have come out. One of which no such day is known counts only
 * when the day is not before the latest publication of the coverage.
 *
 * @param day the day; absent when no day is asked for and no article has a date
 * @param readings of the articles that had come out by then, in the order of publication
 */
record AsOf(Optional<LocalDate> day, List<Reading> readings) {

    private static final Comparator<Reading> IN_ORDER = Comparator.comparing(
                    AsOf::published, Comparator.comparing(AsOf::latest).thenComparing(AsOf::earliest))
            .thenComparing(reading -> reading.article().id().value());

    static AsOf of(Optional<LocalDate> asked, List<Reading> readings) {
        var latest =
                readings.stream().flatMap(reading -> lastDay(reading).stream()).max(Comparator.naturalOrder());
        var day = asked.or(() -> latest);
        boolean allOut = asked.isEmpty() || latest.isEmpty() || !asked.get().isBefore(latest.get());
        var out = readings.stream()
                .filter(reading -> lastDay(reading)
                        .map(last -> day.filter(last::isAfter).isEmpty())
                        .orElse(allOut))
                .sorted(IN_ORDER)
                .toList();
        return new AsOf(day, out);
    }

    private static Optional<LocalDate> lastDay(Reading reading) {
        return published(reading).to().map(Moment::date);
    }

    private static Interval published(Reading reading) {
        Article article = reading.article();
        return article.published().interval();
    }

    private static Moment latest(Interval published) {
        return published.to().orElse(Moment.of(LocalDate.MAX));
    }

    private static Moment earliest(Interval published) {
        return published.from().orElse(Moment.of(LocalDate.MAX));
    }
}
