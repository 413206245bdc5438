package dev.readout.publish;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.page.DossierView;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * Writes a dossier as one self-contained page: no script, no request, every line a link to the exact words.
 *
 * <p>The page is written as it is made, an article at a time, and the same dossier gives the same characters. Threads may
 * share it.
 */
public final class DossierPage {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Writes the page; the writer stays open. */
    public void write(Dossier dossier, Writer out) {
        templates.render("page.jte", DossierView.of(dossier), new WriterOutput(out));
    }
}
