package dev.readout.collation.family;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs of words that come back in one piece of news after the other: background paragraphs, house rules and the like,
 * which many articles share without going back to one report.
 */
final class Background {

    /** So many days without the words divide one piece of news from the next. */
    private static final int PAUSE = 4;

    /** In so many pieces of news. */
    private static final int MANY = 3;

    private final Set<Long> grams = new HashSet<>();

    Background(Fingerprints fingerprints, List<Interval> published) {
        fingerprints.each((gram, articles) -> {
            if (articles.size() >= MANY && pieces(articles, published) >= MANY) grams.add(gram);
        });
    }

    boolean has(long gram) {
        return grams.contains(gram);
    }

    private static int pieces(List<Integer> articles, List<Interval> published) {
        var days = new ArrayList<LocalDate>();
        for (int article : articles) day(published.get(article)).ifPresent(days::add);
        days.sort(null);
        int pieces = days.isEmpty() ? 0 : 1;
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isAfter(days.get(i - 1).plusDays(PAUSE))) pieces++;
        }
        return pieces;
    }

    private static Optional<LocalDate> day(Interval interval) {
        return interval.to().or(interval::from).map(Moment::date);
    }
}
