package dev.readout.app;

import dev.readout.publish.DossierJson;
import dev.readout.publish.SaidSheet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout said}: who said what, over a whole coverage. */
@Command(
        name = "said",
        description = {
            "Says who said what, by day, each act of speech once with all its reports.",
            "A speaker's own words stand in quotation marks, an outlet's rendering without."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout said coverage/",
            "  readout said coverage/ --by minister --about fee --from 2019-05-20",
            "  readout said coverage/ --outlet \"harbour courier\" --json"
        })
final class SaidCommand implements Callable<Integer> {

    private final Terminal terminal = Terminal.ofLauncher();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CoverageOptions coverage = new CoverageOptions();

    @Mixin
    private final SaidFilter filter = new SaidFilter();

    @Option(
            names = "--json",
            description = "Print the utterances as JSON, as they stand in readout.dossier/1, one a line.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var out = spec.commandLine().getOut();
        var result = coverage.read(terminal, spec.commandLine().getErr());
        var dossier = result.dossier();
        var kept = dossier.utterances().stream()
                .filter(utterance -> filter.keeps(dossier, utterance))
                .toList();
        if (json) {
            var lines = new DossierJson();
            for (var utterance : kept) out.println(lines.line(dossier, utterance));
        } else {
            out.print(new SaidSheet(terminal.ink(), terminal.columns()).print(dossier, kept));
        }
        out.flush();
        return result.exitCode();
    }
}
