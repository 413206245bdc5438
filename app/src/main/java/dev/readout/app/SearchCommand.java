package dev.readout.app;

import dev.readout.model.Reading;
import dev.readout.publish.words.Visible;
import dev.readout.search.Hits;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.search.format.HitJson;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.store.Edition;
import dev.readout.store.Store;
import dev.readout.watch.round.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout search}: finds articles and findings by their words. */
@Command(
        name = "search",
        description = {
            "Finds articles, statements, commitments and moves of options by their words, in any form (\"review\" finds \"reviewing\")."
                    + " All words must be there; \"...\" stands for words in a row, | for or, - for not, * for any ending.",
            "A watched folder is searched by an index that is kept in it and made anew when the folder has changed."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout search \"harbour fee\" coverage/",
            "  readout search '\"ruled out\" | \"on the table\"' strait-fee/ --kind statement",
            "  readout search waiver strait-fee/ --by minister --since 2019-05-20 --json"
        })
final class SearchCommand implements Callable<Integer> {

    private static final String INDEX = "index";

    @Mixin
    private final Console console = new Console();

    @Parameters(index = "0", paramLabel = "WORDS", description = "What is looked for; '' for all, the latest first.")
    private String words = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "DIR|FILE|URL",
            description = "A watched folder, or articles as for `readout dossier`.")
    private List<String> named = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES}; default: all.")
    private Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    @Option(
            names = "--by",
            paramLabel = "WORDS",
            description = "Only what somebody of this name says, promises or moves.")
    private @Nullable String by;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Only of this outlet.")
    private @Nullable String outlet;

    @Option(names = "--since", paramLabel = "DATE", description = "Only what was published on that day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only what was published on that day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--most", paramLabel = "N", description = "How many are shown; default: ${DEFAULT-VALUE}.")
    private int most = 20;

    @Option(names = "--json", description = "Print one hit per line as JSON (readout.hit/1).")
    private boolean json;

    @Mixin
    private final DossierOptions dossier = new DossierOptions();

    @Mixin
    private final WebOption web = new WebOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Path.of(named.getFirst());
        if (named.size() == 1 && Files.isRegularFile(new WatchFolder(folder).store())) {
            show(inStore(new WatchFolder(folder)));
            return Main.DONE;
        }
        var files = CoverageFiles.of(named);
        files.notes().forEach(note -> console.err().println("readout: " + Visible.line(note)));
        try (var opened = web.open()) {
            var read = new ReadCoverage(dossier, console.terminal(), console.err())
                    .read("search", new Inputs(files.sources(), opened));
            try (var search = LuceneSearch.of(read.dossier().readings())) {
                show(search.find(query()));
            }
            return read.exitCode();
        }
    }

    private Hits inStore(WatchFolder folder) throws IOException {
        try (var store = folder.openToRead();
                var search = LuceneSearch.open(
                        folder.path().resolve(INDEX), String.valueOf(store.lastChange()), () -> readings(store))) {
            return search.find(query());
        }
    }

    /** Of the articles that the dossier was last made of. */
    private static Stream<Reading> readings(Store store) {
        return store.lastEdition(Round.DOSSIER).stream().flatMap(edition -> readings(store, edition));
    }

    private static Stream<Reading> readings(Store store, Edition edition) {
        return edition.members().stream().flatMap(version -> store.reading(version, edition.reader()).stream());
    }

    private Query query() {
        return new Query(
                words,
                kinds,
                Optional.ofNullable(by),
                Optional.ofNullable(outlet),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                0,
                most);
    }

    private void show(Hits hits) {
        var out = console.out();
        if (json) {
            var lines = new HitJson();
            hits.shown().forEach(hit -> out.println(lines.line(hit)));
        } else {
            out.print(new HitSheet(console.terminal().ink()).print(hits));
        }
        out.flush();
    }
}
