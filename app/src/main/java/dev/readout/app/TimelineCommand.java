package dev.readout.app;

import dev.readout.publish.DossierJson;
import dev.readout.publish.TimelineSheet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout timeline}: what happened when, over a whole coverage. */
@Command(
        name = "timeline",
        description = "Says what was said and what came out when, a line each, in the order of time.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout timeline coverage/",
            "  readout timeline coverage/ --as-of 2019-06-01",
            "  readout timeline coverage/ --json | jq -r .on.from"
        })
final class TimelineCommand implements Callable<Integer> {

    private final Terminal terminal = Terminal.ofLauncher();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CoverageOptions coverage = new CoverageOptions();

    @Option(
            names = "--json",
            description = "Print the entries as JSON, as they stand in readout.dossier/1, one a line.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var out = spec.commandLine().getOut();
        var result = coverage.read(terminal, spec.commandLine().getErr());
        if (json) {
            var lines = new DossierJson();
            for (var entry : result.dossier().timeline()) out.println(lines.line(result.dossier(), entry));
        } else {
            out.print(new TimelineSheet(terminal.ink(), terminal.columns()).print(result.dossier()));
        }
        out.flush();
        return result.exitCode();
    }
}
