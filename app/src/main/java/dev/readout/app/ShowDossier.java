package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.BriefSheet;
import dev.readout.publish.DossierJson;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a dossier where its user wants it, and prints a brief of it. */
final class ShowDossier {

    private final Console console;

    ShowDossier(Console console) {
        this.console = console;
    }

    /** A dossier of no article is not written, so that it cannot take the place of a better one. */
    void show(Dossier dossier, Path folder, boolean json, boolean open) throws IOException {
        var out = console.out();
        if (json) {
            new DossierJson().write(dossier, out);
        } else if (dossier.readings().isEmpty()) {
            console.err().println("readout: no article could be read: nothing is written");
        } else {
            var written = new DossierFolder(folder);
            written.write(dossier);
            out.print(
                    new BriefSheet(console.terminal().ink(), console.terminal().columns()).print(dossier));
            out.println(
                    "\nThe page: " + written.page().toAbsolutePath().normalize().toUri());
            if (open) Browser.open(written.page(), console.err());
        }
        out.flush();
    }
}
