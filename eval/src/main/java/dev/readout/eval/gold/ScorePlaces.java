package dev.readout.eval.gold;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Articles that do not say when they came out: right when the days given meet the gold's and are few. */
public final class ScorePlaces {

    private static final long MOST_DAYS = 7;

    private ScorePlaces() {}

    public static List<Score> of(String corpus, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var undated = articles.stream()
                .filter(read -> read.gold().placed().isPresent())
                .toList();
        int right = 0;
        for (var read : undated) {
            var wanted = read.gold().placed().orElseThrow();
            var found = read.reading().article().published().interval();
            if (isRight(wanted, found)) right++;
            else {
                var words = "wanted " + wanted + ", found " + found;
                mistakes.accept(new Mistake(corpus, read.gold().id(), "placed", Mistake.Kind.DIFFERENT, words));
            }
        }
        return List.of(Score.share(corpus, "articles placed", right, undated.size()));
    }

    private static boolean isRight(Interval wanted, Interval found) {
        if (found.from().isEmpty() || found.to().isEmpty()) return false;
        var from = found.from().get().date();
        var to = found.to().get().date();
        boolean meets = !from.isAfter(last(wanted)) && !to.isBefore(first(wanted));
        return meets && ChronoUnit.DAYS.between(from, to) < MOST_DAYS;
    }

    private static LocalDate first(Interval wanted) {
        return wanted.from().orElseThrow().date();
    }

    private static LocalDate last(Interval wanted) {
        return wanted.to().orElseThrow().date();
    }
}
