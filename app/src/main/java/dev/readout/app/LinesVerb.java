package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.Ink;
import java.io.IOException;
import java.util.stream.Stream;

/** A verb that prints a part of a dossier: a sheet for a person, or its items as JSON, one a line. */
abstract class LinesVerb extends CoverageVerb {

    @Override
    final void show(ReadCoverage.Result result) throws IOException {
        var dossier = result.dossier();
        var out = console().out();
        if (json()) items(dossier, new DossierJson()).forEach(out::println);
        else
            out.print(sheet(
                    dossier, console().terminal().ink(), console().terminal().columns()));
    }

    /** The items as JSON, each on one line. */
    abstract Stream<String> items(Dossier dossier, DossierJson json);

    /** The sheet, ending in a line end. */
    abstract String sheet(Dossier dossier, Ink ink, int columns);
}
