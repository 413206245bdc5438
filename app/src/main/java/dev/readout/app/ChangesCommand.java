package dev.readout.app;

import dev.readout.collation.change.CompareDossiers;
import dev.readout.publish.ChangesSheet;
import dev.readout.publish.DossierJson;
import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout changes}: what is otherwise than on an earlier day. */
@Command(
        name = "changes",
        description =
                "Says what changed between two days: where the process and the options stand, what was promised and kept,"
                        + " who met and answered whom, each with its reason and its words.",
        footer = {
            "  readout changes coverage/ --since 2019-06-01",
            "  readout changes coverage/ --since 2019-06-01 --as-of 2019-07-01",
            "  readout changes coverage/ --since 2019-06-01 --json | jq -r .reason"
        })
final class ChangesCommand extends CoverageVerb {

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            description = "The earlier day (YYYY-MM-DD): what was known by its end is not new.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate since;

    @Override
    void show(ReadCoverage.Result result) throws IOException {
        var dossier = result.dossier();
        var changes = CompareDossiers.between(result.asOf(since), dossier);
        var out = console().out();
        if (json()) {
            var lines = new DossierJson();
            changes.forEach(change -> out.println(lines.line(dossier, change)));
        } else {
            var terminal = console().terminal();
            out.print(new ChangesSheet(terminal.ink(), terminal.columns()).print(dossier, since, changes));
        }
    }
}
