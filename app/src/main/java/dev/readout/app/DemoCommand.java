package dev.readout.app;

import dev.readout.intake.fetch.FetchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout demo}: the dossier of the sample coverage that ships with Readout. */
@Command(
        name = "demo",
        description = {
            "Makes the dossier of the sample coverage that ships with Readout: an invented policy of an invented country, a dozen"
                    + " articles from five outlets over three months."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout demo                      writes readout-demo/index.html and opens it where there is a screen",
            "  readout demo --no-open --as-of 2019-06-10"
        })
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final DossierOptions dossier = new DossierOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to, made if need be; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("readout-demo");

    @Option(names = "--json", description = "Print the dossier as JSON (readout.dossier/1) and write no files.")
    private boolean json;

    @Option(
            names = "--open",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Open the page in your browser, which is done anyway where there is a screen; or do not.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException, IOException {
        try (var samples = Samples.open()) {
            var result = new ReadCoverage(dossier, console.terminal(), console.err())
                    .read(
                            dossier.name().orElse(Samples.NAME),
                            new Inputs(samples.articles(), new Web(FetchSettings.DEFAULT)));
            boolean shown = open && console.terminal().output() && Browser.isThere();
            new ShowDossier(console).show(result.dossier(), out, json, shown);
            return result.exitCode();
        }
    }
}
