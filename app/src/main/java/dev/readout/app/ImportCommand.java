package dev.readout.app;

import dev.readout.publish.words.Visible;
import dev.readout.store.Store;
import dev.readout.store.postgres.PostgresStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout import}: brings articles into the data folder. */
@Command(
        name = "import",
        description = {
            "Reads articles and keeps them, with what was read in them, as a dossier of the data folder, for `readout serve`. What is there"
                    + " already is not read again; a text that changed becomes a version.",
            "A dossier that somebody exported (.readout) is looked through and taken in as it is."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout import coverage/ --name \"The strait fee\"    the articles of a folder",
            "  readout import the-strait-fee.readout               a dossier that a colleague exported",
            "  readout import one-more.txt --name \"The strait fee\" one more for the same dossier"
        })
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Parameters(
            paramLabel = "DIR|FILE|URL",
            arity = "1..*",
            description =
                    "A dossier in one file, or articles: texts, pages, mails, folders and archives of them; addresses of the web.")
    private List<String> named = List.of();

    @Option(
            names = "--name",
            paramLabel = "WORDS",
            description = "What the policy is called; default: the folder's name.")
    private @Nullable String name;

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final WebOption web = new WebOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (named.size() == 1 && DossierFile.is(named.getFirst()))
            return takeIn(new DossierFile(Path.of(named.getFirst())));
        var there = named.stream().filter(this::isThere).toList();
        if (there.isEmpty()) return Main.SOME_UNREADABLE;
        var files = CoverageFiles.of(there);
        files.notes().forEach(note -> console.err().println("readout: " + Visible.line(note)));
        var title = name == null || name.isBlank() ? DossierName.of(named.getFirst()) : name.strip();
        try (var opened = web.open();
                var store = open(title)) {
            var keep = new KeepArticles(
                    store, new Wiring(knowledge.knowledge(), Engine.chosen(), Folders.cache()), console);
            var tally = keep.all(new Inputs(files.sources(), opened), threads.count(), from());
            console.out().println(tally.line(title, place(title)));
            console.out().flush();
            return tally.unreadable() == 0 && there.size() == named.size() ? Main.DONE : Main.SOME_UNREADABLE;
        }
    }

    private Store open(String title) throws IOException {
        var shared = data.shared();
        if (shared.isPresent()) {
            return PostgresStore.open(shared.get().database(), SharedStore.nameFor(title), title);
        }
        var folder = data.folder().folderFor(title);
        DataFolder.entitle(folder, title);
        return DataFolder.open(folder);
    }

    /** Where it is kept, for a person. */
    private String place(String title) {
        return data.shared()
                .map(SharedStore::folder)
                .orElseGet(() -> data.folder().folderFor(title).toString());
    }

    private int takeIn(DossierFile file) throws IOException {
        var title = name == null || name.isBlank() ? file.title() : name.strip();
        var shared = data.shared();
        var taken = shared.isPresent() ? file.into(shared.get(), title) : file.into(data.folder(), title);
        console.out().println(taken);
        console.out().flush();
        return Main.DONE;
    }

    /** What is not there is told before a dossier is made for it. */
    private boolean isThere(String name) {
        if (Web.isAddress(name) || name.equals("-") || Files.exists(Path.of(name))) return true;
        console.err().println("readout: " + Visible.line(name) + ": there is no such file: check the path");
        return false;
    }

    /** Files are called by their path from beside the first that is named, so that a copy elsewhere is the same. */
    private Path from() {
        if (Web.isAddress(named.getFirst())) return Path.of("").toAbsolutePath();
        var beside = Path.of(named.getFirst()).toAbsolutePath().normalize().getParent();
        return beside == null ? Path.of("/") : beside;
    }
}
