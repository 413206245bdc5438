package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.DossierJson;
import dev.readout.publish.Ink;
import dev.readout.publish.SaidSheet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout said}: who said what, over a whole coverage. */
@Command(
        name = "said",
        description = {
            "Says who said what, by day, each act of speech once with all its reports.",
            "A speaker's own words stand in quotation marks, an outlet's rendering without."
        },
        footer = {
            "  readout said coverage/",
            "  readout said coverage/ --by minister --about fee --from 2019-05-20",
            "  readout said coverage/ --outlet \"harbour courier\" --json"
        })
final class SaidCommand extends LinesVerb {

    @Mixin
    private final SaidFilter filter = new SaidFilter();

    @Override
    Stream<String> items(Dossier dossier, DossierJson json) {
        return kept(dossier).map(utterance -> json.line(dossier, utterance));
    }

    @Override
    String sheet(Dossier dossier, Ink ink, int columns) {
        return new SaidSheet(ink, columns).print(dossier, kept(dossier).toList());
    }

    private Stream<Utterance> kept(Dossier dossier) {
        return dossier.utterances().stream().filter(utterance -> filter.keeps(dossier, utterance));
    }
}
