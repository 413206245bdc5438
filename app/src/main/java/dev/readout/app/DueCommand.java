package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.Ink;
import dev.readout.publish.RowsSheet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code readout due}: what is promised, when it is due, and what became of it. */
@Command(
        name = "due",
        description = {
            "Says what is promised, planned or threatened, when it is due, and what became of it.",
            "Overdue means that no report of its being kept was found, never that a word was broken."
        },
        footer = {
            "  readout due coverage/",
            "  readout due coverage/ --as-of 2019-06-01    what was due then",
            "  readout due coverage/ --json | jq -r 'select(.outcome == \"overdue\") | .name'"
        })
final class DueCommand extends LinesVerb {

    @Override
    Stream<String> items(Dossier dossier, DossierJson json) {
        return dossier.policy().commitments().stream().map(pledge -> json.line(dossier, pledge));
    }

    @Override
    String sheet(Dossier dossier, Ink ink, int columns) {
        return new RowsSheet(ink, columns).due(dossier);
    }
}
