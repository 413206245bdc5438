package dev.readout.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout dossier}: from a folder of articles to a page one would send on. */
@Command(
        name = "dossier",
        description = {
            "Reads the coverage of a policy and writes its dossier: a page that opens in any browser, offline, in which every"
                    + " line leads to the words that support it; the same as Markdown, JSON and a table; and the readings"
                    + " it rests on."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout dossier coverage/                       writes dossier/index.html and the rest",
            "  readout dossier a.txt b.txt --out strait-fee --name \"The strait fee\"",
            "  readout dossier coverage/ --as-of 2019-06-01    as it stood on that day",
            "  readout dossier coverage/ --json | jq .utterances"
        })
final class DossierCommand implements Callable<Integer> {

    private final Terminal terminal = Terminal.ofLauncher();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CoverageOptions coverage = new CoverageOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to, made if need be; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("dossier");

    @Option(names = "--json", description = "Print the dossier as JSON (readout.dossier/1) and write no files.")
    private boolean json;

    @Option(names = "--open", description = "Open the page in your browser.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var err = spec.commandLine().getErr();
        var result = coverage.read(terminal, err);
        new ShowDossier(terminal, spec.commandLine().getOut(), err).show(result.dossier(), out, json, open);
        return result.exitCode();
    }
}
