package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.BriefSheet;
import dev.readout.publish.DossierJson;
import dev.readout.publish.Ink;
import dev.readout.publish.brief.WriteBrief;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code readout brief}: where the policy stands, in a dozen sentences. */
@Command(
        name = "brief",
        description = "Says in at most a dozen sentences where the policy stands, what is new, what is due and what is"
                + " contested, each with the articles it rests on.",
        footer = {
            "  readout brief coverage/",
            "  readout brief coverage/ --as-of 2019-06-01    as it stood on that day",
            "  readout brief coverage/ --json | jq -r .text"
        })
final class BriefCommand extends LinesVerb {

    @Override
    Stream<String> items(Dossier dossier, DossierJson json) {
        return WriteBrief.of(dossier).stream().map(sentence -> json.line(dossier, sentence));
    }

    @Override
    String sheet(Dossier dossier, Ink ink, int columns) {
        return new BriefSheet(ink, columns).print(dossier);
    }
}
