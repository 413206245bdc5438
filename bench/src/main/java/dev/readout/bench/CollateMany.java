package dev.readout.bench;

import dev.readout.app.Engine;
import dev.readout.app.Folders;
import dev.readout.app.Wiring;
import dev.readout.collation.CollateReadings;
import dev.readout.collation.Coverage;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Seconds to collate a thousand, three thousand and ten thousand readings: {@code CollateMany FILE|FOLDER...}
 *
 * <p>Reads the files, multiplies their readings (see {@link Multiply}), and collates 1,000 once to warm up, then each number.
 * Prints the time, what the dossier holds, and the heap in use after it, the readings among it.
 */
public final class CollateMany {

    private static final int WARM_UP = 1_000;
    private static final List<Integer> NUMBERS = List.of(1_000, 3_000, 10_000);
    private static final long DAYS_APART = 41;

    private final List<Reading> readings;
    private final PrintStream out;

    CollateMany(List<Reading> readings, PrintStream out) {
        this.readings = readings;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        Stage<TextSource, Reading> read = wiring.intake().then(wiring.reading());
        var readings = new ArrayList<Reading>();
        for (var file : Articles.in(Arrays.asList(arguments))) {
            if (read.apply(TextSource.file(file)) instanceof Outcome.Kept<Reading>(var reading)) readings.add(reading);
        }
        new CollateMany(readings, System.out).run();
    }

    void run() {
        out.printf(Locale.ROOT, "articles read  %d%n", readings.size());
        collate(WARM_UP);
        for (int number : NUMBERS) collate(number);
    }

    private void collate(int number) {
        var many = new Multiply(DAYS_APART).to(number, readings);
        Stage<Article, Reading> unread = article -> {
            throw new IllegalStateException("has no day, so it would be read again: " + article.source());
        };
        var stage = new CollateReadings(Knowledge.bundled(), unread);
        long start = System.nanoTime();
        var outcome = stage.apply(new Coverage("many", many, Optional.empty()));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(outcome instanceof Outcome.Kept<Dossier>(var dossier)))
            throw new IllegalStateException(outcome.toString());
        out.printf(
                Locale.ROOT,
                "%6d readings  %.1f s  %d families, %d utterances, %d lines, %d agreements  %d MiB in use%n",
                dossier.readings().size(),
                seconds,
                dossier.families().size(),
                dossier.utterances().size(),
                dossier.policy().lines().count(),
                dossier.agreements().size(),
                inUse());
    }

    private static long inUse() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
