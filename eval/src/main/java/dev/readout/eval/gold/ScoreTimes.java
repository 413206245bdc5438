package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Score;
import dev.readout.eval.measure.Stretches;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Time expressions as TempEval-3 scores them: found when the words overlap, one to one (relaxed F1); of those, the value
 * equal and the interval equal.
 *
 * <p>Expressions that only knowledge of the world resolves, and what was found in their place, are left out.
 */
public final class ScoreTimes {

    private final String corpus;
    private final String name;
    private final Consumer<Mistake> mistakes;
    private Count times = Count.NONE;
    private int values;
    private int intervals;

    private ScoreTimes(String corpus, String name, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.name = name;
        this.mistakes = mistakes;
    }

    /** Scores of some articles; {@code name} says of which, and each score's name begins with it. */
    public static List<Score> of(String corpus, String name, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var scorer = new ScoreTimes(corpus, name, mistakes);
        articles.forEach(scorer::add);
        return scorer.scores();
    }

    private List<Score> scores() {
        int found = times.right();
        var value = Score.share(corpus, name + " value", values, found);
        return List.of(
                Score.f1(corpus, name + " relaxed F1", times),
                value,
                Score.share(corpus, name + " interval", intervals, found),
                new Score(
                        corpus,
                        name + " relaxed F1 × value",
                        times.f1() * value.value(),
                        new Count(values, times.found(), times.wanted())));
    }

    private void add(Read read) {
        var world = read.gold().times().stream().filter(GoldTime::world).toList();
        var wanted = read.gold().times().stream().filter(time -> !time.world()).toList();
        var found = read.reading().times().stream()
                .filter(time -> world.stream().noneMatch(w -> w.span().overlaps(time.span()))
                        || wanted.stream().anyMatch(w -> w.span().overlaps(time.span())))
                .toList();
        var pairing = Pairing.greedy(wanted, found, Double.MIN_VALUE, (w, f) -> Stretches.jaccard(w.span(), f.span()));
        times = times.plus(pairing.count());
        pairing.pairs().forEach(pair -> add(read, pair.wanted(), pair.found()));
        pairing.missed().forEach(time -> tell(read, Mistake.Kind.MISSED, time.span(), time.value()));
        pairing.invented()
                .forEach(time -> tell(
                        read, Mistake.Kind.INVENTED, time.span(), time.value().orElse("no value")));
    }

    private void add(Read read, GoldTime wanted, TimeExpression found) {
        boolean sameValue = found.value().filter(wanted.value()::equals).isPresent();
        boolean sameInterval = wanted.interval().equals(found.interval());
        if (sameValue) values++;
        if (sameInterval) intervals++;
        if (sameValue && sameInterval) return;
        tell(
                read,
                Mistake.Kind.DIFFERENT,
                wanted.span(),
                "wanted " + wanted.value() + " " + wanted.interval() + ", found "
                        + found.value().orElse("no value") + " " + found.interval());
    }

    private void tell(Read read, Mistake.Kind kind, Span span, String words) {
        var printed = read.reading().article().text().slice(span);
        mistakes.accept(new Mistake(corpus, read.gold().id(), "time", kind, "\"" + printed + "\" " + words));
    }
}
