package dev.readout.app;

import dev.readout.collation.Coverage;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.StageRunner;
import dev.readout.publish.words.Visible;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads many articles and collates them; what cannot be read costs one line on standard error and nothing else. */
final class ReadCoverage {

    private final DossierOptions options;
    private final Terminal terminal;
    private final PrintWriter err;

    ReadCoverage(DossierOptions options, Terminal terminal, PrintWriter err) {
        this.options = options;
        this.terminal = terminal;
        this.err = err;
    }

    /**
     * What became of the articles.
     *
     * @param dossier of those that could be read; of none when none could
     * @param collate makes the dossier of the same articles as of another day
     * @param unreadable how many could not
     */
    record Result(Dossier dossier, Function<LocalDate, Dossier> collate, int unreadable) {

        Dossier asOf(LocalDate day) {
            return collate.apply(day);
        }

        int exitCode() {
            return unreadable == 0 && !dossier.readings().isEmpty() ? Main.DONE : Main.SOME_UNREADABLE;
        }
    }

    Result read(String name, Inputs inputs) throws InterruptedException {
        var wiring = new Wiring(options.knowledge().knowledge(), Engine.chosen(), Folders.cache());
        wiring.prepare();
        var runner = new StageRunner(options.threads().count());
        var readings = new ArrayList<Reading>();
        var unreadable = new Tally();
        try (var progress = Progress.over(inputs.named(), terminal)) {
            var stage = Input.OPEN.then(wiring.document()).then(wiring.reading());
            runner.runAll(stage, inputs, (input, outcome) -> {
                progress.step();
                keep(input.name(), outcome, readings, unreadable);
            });
        } finally {
            wiring.awaitPrepared();
        }
        var collation = wiring.collation();
        Function<Optional<LocalDate>, Dossier> collate =
                asOf -> orThrow(runner.run(collation, new Coverage(name, readings, asOf)));
        return new Result(collate.apply(options.asOf()), day -> collate.apply(Optional.of(day)), unreadable.count());
    }

    private void keep(String source, Outcome<Reading> outcome, List<Reading> readings, Tally unreadable) {
        switch (outcome) {
            case Outcome.Kept<Reading>(var reading) -> readings.add(reading);
            case Outcome.Dropped<Reading>(var reason) -> tell(source, reason.message(), unreadable);
            case Outcome.Failed<Reading>(var retry, var cause) -> tell(source, Problem.line(retry, cause), unreadable);
        }
    }

    private void tell(String source, String problem, Tally unreadable) {
        unreadable.add();
        err.println("readout: " + Visible.line(source) + ": " + problem);
    }

    private static Dossier orThrow(Outcome<Dossier> collated) {
        return switch (collated) {
            case Outcome.Kept<Dossier>(var dossier) -> dossier;
            case Outcome.Dropped<Dossier>(var reason) -> throw new IllegalStateException(reason.message());
            case Outcome.Failed<Dossier>(var retry, var cause) ->
                throw new IllegalStateException("Readout failed to collate these articles; please report it", cause);
        };
    }
}
