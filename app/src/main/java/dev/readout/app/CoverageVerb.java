package dev.readout.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb that reads a coverage, collates it and shows something of the dossier. */
@Command(mixinStandardHelpOptions = true, sortOptions = false, footerHeading = "%nExamples:%n")
abstract class CoverageVerb implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final CoverageOptions coverage = new CoverageOptions();

    @Option(
            names = "--json",
            description =
                    "Print data alone, as it stands in readout.dossier/1: the whole dossier, or one line an item.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var result = coverage.read(console.terminal(), console.err());
        show(result);
        console.out().flush();
        return result.exitCode();
    }

    /** Prints what the verb is for. */
    abstract void show(ReadCoverage.Result result) throws IOException;

    CoverageOptions coverage() {
        return coverage;
    }

    Console console() {
        return console;
    }

    boolean json() {
        return json;
    }
}
