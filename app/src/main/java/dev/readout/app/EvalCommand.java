package dev.readout.app;

import dev.readout.collation.Coverage;
import dev.readout.eval.Corpus;
import dev.readout.eval.Engines;
import dev.readout.eval.Evaluation;
import dev.readout.eval.ScoreJson;
import dev.readout.eval.ScoreTable;
import dev.readout.eval.Watcher;
import dev.readout.eval.measure.Mistake;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout eval}: how good the reading is, on public corpora and hand-made gold. */
@Command(
        name = "eval",
        description = {
            "Measures how good the reading is, on public corpora and hand-made gold that lie in a folder of their own.",
            "Corpora that are not there are named and left out."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout eval                          every corpus in ../shared",
            "  readout eval --only gold,polnear --json",
            "  readout eval --floors check           fail when a score is below its floor",
            "  readout eval --floors update          raise the floors to what is reached now"
        })
final class EvalCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--shared", paramLabel = "DIR", description = "Where the corpora lie; default: ${DEFAULT-VALUE}.")
    private Path shared = Path.of("..", "shared");

    @Option(
            names = "--only",
            paramLabel = "CORPUS",
            split = ",",
            description = "Some of: ${COMPLETION-CANDIDATES}; default: all that are there but transcripts.")
    private Set<Corpus> only = EnumSet.complementOf(EnumSet.of(Corpus.TRANSCRIPTS));

    @Option(names = "--json", description = "Print the scores as JSON.")
    private boolean json;

    @Option(names = "--mistakes", description = "Name every lost point on standard error.")
    private boolean mistakes;

    @Option(
            names = "--floors",
            paramLabel = "DEED",
            description = {
                "check: exit with 1 when a score is below its floor. update: raise the floors to what is reached now.",
                "lower: set them even where that is lower, which needs a page in docs/decisions."
            })
    private Gate.@Nullable Deed floors;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Override
    public Integer call() throws InterruptedException, IOException {
        var evaluation = new Evaluation(shared, engines(), threads.count(), watcher());
        var corpora = EnumSet.copyOf(only);
        corpora.retainAll(evaluation.present());
        for (var corpus : only) {
            if (!corpora.contains(corpus)) {
                spec.commandLine()
                        .getErr()
                        .println("readout: " + corpus.label() + " is not in " + shared + ": not measured");
            }
        }
        var scores = evaluation.run(corpora);
        spec.commandLine().getOut().print(json ? ScoreJson.of(scores) : ScoreTable.of(scores));
        spec.commandLine().getOut().flush();
        return floors == null
                ? Main.DONE
                : new Gate(floors)
                        .hold(
                                evaluation.digests(corpora),
                                scores,
                                spec.commandLine().getErr());
    }

    private Watcher watcher() {
        var err = spec.commandLine().getErr();
        return new Watcher() {
            @Override
            public void unread(Corpus corpus, String document, String why) {
                err.println("readout: " + corpus.label() + ": " + document + ": " + why);
            }

            @Override
            public void mistake(Mistake mistake) {
                if (mistakes) err.println(mistake);
            }
        };
    }

    private static Engines engines() {
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        var intake = wiring.intake();
        var collation = wiring.collation();
        return new Engines(
                path -> intake.apply(TextSource.file(path)),
                wiring.linguist(),
                wiring.reading(),
                readings -> collation.apply(new Coverage("evaluation", readings, Optional.empty())),
                wiring.eventCoder()::code);
    }
}
