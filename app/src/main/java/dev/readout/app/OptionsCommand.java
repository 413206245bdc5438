package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.Ink;
import dev.readout.publish.RowsSheet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code readout options}: what is on the table, ruled out, adopted, and how it moved. */
@Command(
        name = "options",
        description =
                "Says which options of the policy are adopted, ruled out, offered, on the table ..., by whose word, and how"
                        + " each has moved.",
        footer = {
            "  readout options coverage/",
            "  readout options coverage/ --as-of 2019-06-01    as they stood on that day",
            "  readout options coverage/ --json | jq -r '[.status, .name] | @tsv'"
        })
final class OptionsCommand extends LinesVerb {

    @Override
    Stream<String> items(Dossier dossier, DossierJson json) {
        return dossier.policy().options().stream().map(option -> json.line(dossier, option));
    }

    @Override
    String sheet(Dossier dossier, Ink ink, int columns) {
        return new RowsSheet(ink, columns).options(dossier);
    }
}
