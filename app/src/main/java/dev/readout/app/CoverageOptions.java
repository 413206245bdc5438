package dev.readout.app;

import dev.readout.publish.words.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every verb that reads a whole coverage asks for: the articles, and as of which day. */
final class CoverageOptions {

    @Parameters(
            paramLabel = "DIR|FILE|URL",
            arity = "1..*",
            description =
                    "Articles: texts, web pages, saved pages (.mhtml), mails (.eml), Markdown with fields; folders and archives"
                            + " (WARC, ARC, Zip) of them; addresses of the web; feeds and lists of feeds (OPML), whose articles are fetched.")
    private List<String> named = List.of();

    @Mixin
    private final DossierOptions dossier = new DossierOptions();

    @Mixin
    private final WebOption web = new WebOption();

    /** Reads what is named, telling on {@code err} what cannot be. */
    ReadCoverage.Result read(Terminal terminal, PrintWriter err) throws IOException, InterruptedException {
        var files = CoverageFiles.of(named);
        files.notes().forEach(note -> err.println("readout: " + Visible.line(note)));
        try (var opened = web.open()) {
            return new ReadCoverage(dossier, terminal, err).read(name(), new Inputs(files.sources(), opened));
        }
    }

    /** The first of what is named, as a folder. */
    Path folder() {
        return Path.of(named.getFirst());
    }

    /** The name given, else that of the first folder or file. */
    private String name() {
        return dossier.name().orElseGet(() -> DossierName.of(named.getFirst()));
    }
}
