package dev.readout.app;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout dossier}: from a folder of articles to a page one would send on. */
@Command(
        name = "dossier",
        description = {
            "Reads the coverage of a policy and writes its dossier: a page that opens in any browser, offline, in which every"
                    + " line leads to the words that support it; the same as Markdown, JSON and a table; a calendar of what"
                    + " is due; and the readings it rests on."
        },
        footer = {
            "  readout dossier coverage/                       writes dossier/index.html and the rest",
            "  readout dossier a.txt b.txt --out strait-fee --name \"The strait fee\"",
            "  readout dossier coverage/ --as-of 2019-06-01    as it stood on that day",
            "  readout dossier crawl.warc.gz pages.zip https://gazette.example/strait-fee",
            "  readout dossier https://gazette.example/feed.xml feeds.opml",
            "  readout dossier coverage/ --json | jq .utterances",
            "  readout dossier coverage/ --format csl > coverage.csl.json"
        })
final class DossierCommand extends CoverageVerb {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to, made if need be; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("dossier");

    @Option(names = "--init", description = "Make DIR/dossier.yaml, for `readout watch`, and read nothing.")
    private boolean init;

    @Option(names = "--open", description = "Open the page in your browser.")
    private boolean open;

    @Mixin
    private final FormOption form = new FormOption();

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (init) {
            InitDossier.in(coverage().folder(), console().out());
            return Main.DONE;
        }
        if (!json() && form.form().isEmpty()) new DossierFolder(out).check();
        return super.call();
    }

    @Override
    void show(ReadCoverage.Result result) throws IOException {
        if (form.form().isPresent())
            form.form().get().write(result.dossier(), console().out());
        else new ShowDossier(console()).show(result.dossier(), out, json(), open);
    }
}
