package dev.readout.bench;

import dev.readout.app.Engine;
import dev.readout.app.Folders;
import dev.readout.app.Wiring;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Articles a second, from files to readings, on one thread and on two, in one run: {@code EndToEnd ROUNDS FILE|FOLDER...}
 *
 * <p>Reads all files once on each number of threads to warm up, without counting; then, {@code ROUNDS} times in turn, all
 * files on one thread and all on two. Prints each round and the medians, whether both gave the same readings, and the peak
 * resident memory.
 */
public final class EndToEnd {

    private static final int WARM_UPS = 2;

    private final Stage<Path, Reading> read;
    private final List<Path> files;
    private final PrintStream out;

    EndToEnd(Stage<Path, Reading> read, List<Path> files, PrintStream out) {
        this.read = read;
        this.files = files;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) throw new IllegalArgumentException("usage: EndToEnd ROUNDS FILE|FOLDER...");
        var files = Articles.in(Arrays.asList(arguments).subList(1, arguments.length));
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        var intake = wiring.intake();
        Stage<Path, Reading> read = file -> intake.apply(TextSource.file(file)).then(wiring.reading()::apply);
        new EndToEnd(read, files, System.out).run(Integer.parseInt(arguments[0]));
    }

    void run(int rounds) throws InterruptedException {
        describe();
        List<Outcome<Reading>> first = List.of();
        for (int i = 0; i < WARM_UPS; i++) {
            first = readAll(1);
            out.printf(Locale.ROOT, "same readings on two threads  %s%n", first.equals(readAll(2)) ? "yes" : "NO");
        }
        out.printf(Locale.ROOT, "not read                      %d%n", notKept(first));
        var one = new ArrayList<Double>();
        var two = new ArrayList<Double>();
        for (int round = 1; round <= rounds; round++) {
            one.add(articlesPerSecond(1));
            two.add(articlesPerSecond(2));
            out.printf(
                    Locale.ROOT,
                    "round %-3d                     %.2f on one thread, %.2f on two%n",
                    round,
                    one.getLast(),
                    two.getLast());
        }
        summarize(new Sample(one), new Sample(two));
    }

    private void describe() {
        var runtime = Runtime.getRuntime();
        out.printf(Locale.ROOT, "articles                      %d%n", files.size());
        out.printf(Locale.ROOT, "Java                          %s%n", Runtime.version());
        out.printf(Locale.ROOT, "processors                    %d%n", runtime.availableProcessors());
        out.printf(Locale.ROOT, "largest heap                  %d MiB%n", runtime.maxMemory() >> 20);
    }

    private void summarize(Sample one, Sample two) {
        out.printf(
                Locale.ROOT,
                "articles/s on one thread      %.2f (%.2f to %.2f)%n",
                one.median(),
                one.least(),
                one.most());
        out.printf(
                Locale.ROOT,
                "articles/s on two threads     %.2f (%.2f to %.2f)%n",
                two.median(),
                two.least(),
                two.most());
        out.printf(Locale.ROOT, "two threads over one          %.2f%n", two.median() / one.median());
        Memory.peakMebibytes(ProcessHandle.current().pid())
                .ifPresent(peak -> out.printf(Locale.ROOT, "peak resident memory          %d MiB%n", peak));
    }

    private double articlesPerSecond(int threads) throws InterruptedException {
        long start = System.nanoTime();
        int read = readAll(threads).size();
        return read / ((System.nanoTime() - start) / 1e9);
    }

    private List<Outcome<Reading>> readAll(int threads) throws InterruptedException {
        var outcomes = new ArrayList<Outcome<Reading>>();
        new StageRunner(threads).runAll(read, files, (file, outcome) -> outcomes.add(outcome));
        return outcomes;
    }

    private static long notKept(List<Outcome<Reading>> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Kept<Reading>))
                .count();
    }
}
