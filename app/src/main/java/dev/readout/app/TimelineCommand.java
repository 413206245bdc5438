package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.Ink;
import dev.readout.publish.TimelineSheet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code readout timeline}: what happened when, over a whole coverage. */
@Command(
        name = "timeline",
        description =
                "Says what was said, what came out, what came about and what falls due when, a line each, in the order"
                        + " of time.",
        footer = {
            "  readout timeline coverage/",
            "  readout timeline coverage/ --as-of 2019-06-01",
            "  readout timeline coverage/ --json | jq -r .on.from"
        })
final class TimelineCommand extends LinesVerb {

    @Override
    Stream<String> items(Dossier dossier, DossierJson json) {
        return dossier.timeline().stream().map(entry -> json.line(dossier, entry));
    }

    @Override
    String sheet(Dossier dossier, Ink ink, int columns) {
        return new TimelineSheet(ink, columns).print(dossier);
    }
}
