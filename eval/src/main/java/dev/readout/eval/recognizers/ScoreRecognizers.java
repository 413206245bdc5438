package dev.readout.eval.recognizers;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts the cases in scope that pass: the same stretches, nothing else, and each resolves to one of the values wanted.
 * What only points ("recently", "the future") is TIMEX3 and not the corpus's: where nothing is wanted, it is left out.
 */
public final class ScoreRecognizers {

    private static final Set<String> POINTERS = Set.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

    private final String corpus;
    private final OutOfScope outOfScope;
    private final Consumer<Mistake> mistakes;
    private int right;
    private int inScope;
    private int all;

    public ScoreRecognizers(String corpus, OutOfScope outOfScope, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.outOfScope = outOfScope;
        this.mistakes = mistakes;
    }

    public void add(RecognizerCase wanted, Reading reading) {
        all++;
        if (outOfScope.holds(wanted.id())) return;
        inScope++;
        var why = whyNot(wanted, reading.times());
        if (why.isEmpty()) right++;
        else
            mistakes.accept(new Mistake(
                    corpus,
                    wanted.id(),
                    "case",
                    Mistake.Kind.DIFFERENT,
                    why.get() + " in: " + reading.article().text().value()));
    }

    public List<Score> scores() {
        return List.of(
                Score.share(corpus, "cases in scope that pass", right, inScope),
                Score.share(corpus, "cases in scope", inScope, all));
    }

    private static Optional<String> whyNot(RecognizerCase wanted, List<TimeExpression> times) {
        var left = new ArrayList<>(times);
        for (var one : wanted.wanted()) {
            var own = left.stream()
                    .filter(time -> time.span().overlaps(one.span()))
                    .toList();
            left.removeAll(own);
            var why = whyNot(wanted, one, own);
            if (why.isPresent()) return why;
        }
        return left.stream()
                .filter(time -> time.value().filter(POINTERS::contains).isEmpty())
                .findFirst()
                .map(time -> "not wanted: " + told(wanted, time));
    }

    private static Optional<String> whyNot(RecognizerCase wanted, Wanted one, List<TimeExpression> own) {
        var text = wanted.article().text();
        var printed = "\"" + text.slice(one.span()) + "\"";
        if (own.isEmpty()) return Optional.of("missed " + printed);
        if (own.size() > 2) return Optional.of("in pieces " + printed + told(wanted, own.getFirst()));
        var found = found(wanted, one, own);
        var whole = text.slice(found.span().cover(one.span()));
        if (!SideWords.core(text.slice(found.span())).equals(SideWords.core(text.slice(one.span())))
                && !SideWords.core(whole).equals(SideWords.core(text.slice(found.span())))) {
            return Optional.of("stretch wanted " + printed + ", found \"" + text.slice(found.span()) + "\"");
        }
        boolean met = one.answers().stream()
                .anyMatch(answer -> Arrays.stream(Convention.values()).anyMatch(row -> row.allows(found, answer)));
        return met
                ? Optional.empty()
                : Optional.of("value wanted " + one.answers() + ", found "
                        + own.stream().map(time -> told(wanted, time)).toList());
    }

    private static Found found(RecognizerCase wanted, Wanted one, List<TimeExpression> own) {
        var text = wanted.article().text();
        int start = own.getFirst().span().start();
        int end = own.getLast().span().end();
        var before = one.span().start() < start ? text.slice(new Span(one.span().start(), start)) : "";
        var after = end < one.span().end() ? text.slice(new Span(end, one.span().end())) : "";
        int firstEnd = own.getFirst().span().end();
        int lastStart = own.getLast().span().start();
        var between = firstEnd < lastStart ? text.slice(new Span(firstEnd, lastStart)) : "";
        return new Found(
                own, between.toLowerCase(Locale.ROOT), before.toLowerCase(Locale.ROOT), after.toLowerCase(Locale.ROOT));
    }

    private static String told(RecognizerCase wanted, TimeExpression time) {
        return "\"" + wanted.article().text().slice(time.span()) + "\" "
                + time.value().orElse("no value") + " " + time.interval();
    }
}
