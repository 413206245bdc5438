package dev.readout.eval.events;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.model.Article;
import dev.readout.model.Plover;
import dev.readout.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts right codes, code by code; the macro-F1 is the mean over the codes that the corpus has. Not for sharing between threads. */
public final class ScoreEvents {

    private record Answer(PloverCase wanted, Optional<Plover> found) {}

    private final String corpus;
    private final EventCoder coder;
    private final Consumer<Mistake> mistakes;
    private final List<PloverCase> cases;
    private final List<Answer> answers = new ArrayList<>();

    public ScoreEvents(String corpus, Path table, EventCoder coder, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.coder = coder;
        this.mistakes = mistakes;
        this.cases = PloverCases.read(table);
    }

    /** The sentences, each as an article of its own. */
    public List<Article> articles() {
        return cases.stream().map(PloverCase::article).toList();
    }

    /** Codes and counts all of them, from their grammar in the same order. */
    public void add(List<LinguisticText> texts) {
        for (int i = 0; i < cases.size(); i++) add(cases.get(i), texts.get(i));
    }

    private void add(PloverCase wanted, LinguisticText text) {
        var found = text.sentences().stream()
                .sorted(Comparator.comparingInt(sentence -> rank(wanted, sentence)))
                .flatMap(sentence -> coder.code(sentence, wanted.source(), wanted.target()).stream())
                .findFirst();
        answers.add(new Answer(wanted, found));
        if (found.filter(wanted.code()::equals).isPresent()) return;
        var confused = wanted.code() + " taken for " + found.map(Plover::name).orElse("none");
        mistakes.accept(new Mistake(
                corpus,
                "sentence " + wanted.id(),
                confused,
                found.isPresent() ? Mistake.Kind.DIFFERENT : Mistake.Kind.MISSED,
                wanted.aside() ? "(of the third set aside)" : wanted.text().value()));
    }

    /** Sentences that hold the source first, then those that hold the target. */
    private static int rank(PloverCase wanted, Sentence sentence) {
        if (holds(sentence, wanted.source())) return 0;
        return holds(sentence, wanted.target()) ? 1 : 2;
    }

    private static boolean holds(Sentence sentence, List<Span> side) {
        return side.stream().anyMatch(sentence.span()::overlaps);
    }

    public List<Score> scores() {
        var scores = new ArrayList<Score>();
        scores.add(macro("macro F1", answers));
        var aside = answers.stream().filter(answer -> answer.wanted().aside()).toList();
        scores.add(macro("macro F1 of the third set aside", aside));
        for (var code : codes(answers)) scores.add(Score.f1(corpus, code + " F1", count(answers, code)));
        return scores;
    }

    private Score macro(String what, List<Answer> counted) {
        var codes = codes(counted);
        double sum =
                codes.stream().mapToDouble(code -> count(counted, code).f1()).sum();
        int right =
                codes.stream().mapToInt(code -> count(counted, code).right()).sum();
        var count = new Count(right, counted.size(), counted.size());
        return new Score(corpus, what, codes.isEmpty() ? 0 : sum / codes.size(), count);
    }

    private static List<Plover> codes(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.wanted().code())
                .distinct()
                .sorted()
                .toList();
    }

    private static Count count(List<Answer> answers, Plover code) {
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (var answer : answers) {
            boolean isWanted = answer.wanted().code() == code;
            boolean isFound = answer.found().filter(each -> each == code).isPresent();
            if (isWanted) wanted++;
            if (isFound) found++;
            if (isWanted && isFound) right++;
        }
        return new Count(right, found, wanted);
    }
}
