package dev.readout.bench;

import dev.readout.app.Engine;
import dev.readout.app.Folders;
import dev.readout.app.Wiring;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.ParseArticle;
import dev.readout.language.Sentence;
import dev.readout.model.TimeExpression;
import dev.readout.pipeline.Outcome;
import dev.readout.reading.time.FindTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Milliseconds to find and resolve the times of an article of 500 words, on one thread: {@code ReadTimes FILE|FOLDER...}
 *
 * <p>The articles are parsed before, which is not counted, and each is cut where its 500th word ends; shorter ones are
 * left out. They are read in turn, one a call.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadTimes {

    private static final int WORDS = 500;

    /** Files and folders, separated by line breaks. */
    @Param("samples")
    public String articles = "samples";

    private final FindTimes findTimes = new FindTimes(Knowledge.bundled());
    private List<LinguisticText> texts = List.of();
    private int next;

    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length == 0) throw new IllegalArgumentException("usage: ReadTimes FILE|FOLDER...");
        var options = new OptionsBuilder()
                .include(ReadTimes.class.getName())
                .param("articles", String.join("\n", arguments))
                .build();
        new Runner(options).run();
    }

    /** Reads and parses the articles. */
    @Setup
    public void parse() throws IOException {
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        var parse = wiring.intake().then(new ParseArticle(wiring.linguist()));
        var parsed = new ArrayList<LinguisticText>();
        for (Path file : Articles.in(Arrays.asList(articles.split("\n")))) {
            if (parse.apply(TextSource.file(file)) instanceof Outcome.Kept<LinguisticText>(var text)) {
                var cut = cut(text);
                if (words(cut) >= WORDS) parsed.add(cut);
            }
        }
        if (parsed.isEmpty()) throw new IOException("no article has " + WORDS + " words");
        texts = List.copyOf(parsed);
    }

    private static LinguisticText cut(LinguisticText text) {
        var sentences = new ArrayList<Sentence>();
        int words = 0;
        for (var sentence : text.sentences()) {
            if (words >= WORDS) break;
            sentences.add(sentence);
            words += words(sentence);
        }
        return new LinguisticText(text.article(), sentences);
    }

    private static int words(LinguisticText text) {
        return text.sentences().stream().mapToInt(ReadTimes::words).sum();
    }

    private static int words(Sentence sentence) {
        return (int) sentence.tokens().stream()
                .filter(token -> Character.isLetterOrDigit(token.form().codePointAt(0)))
                .count();
    }

    @Benchmark
    public List<TimeExpression> article() {
        next = (next + 1) % texts.size();
        return findTimes.in(texts.get(next));
    }
}
