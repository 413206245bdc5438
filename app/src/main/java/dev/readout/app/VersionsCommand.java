package dev.readout.app;

import dev.readout.model.Printed;
import dev.readout.publish.words.Visible;
import dev.readout.store.Store;
import dev.readout.store.Version;
import dev.readout.watch.history.CompareTexts;
import dev.readout.watch.history.Passage;
import dev.readout.watch.history.Passage.Kind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout versions}: how articles were edited. */
@Command(
        name = "versions",
        description = {
            "Shows which articles of a watched folder were edited, and how: what was taken out stands in [-brackets-], what was put"
                    + " in stands in {+braces+}."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout versions strait-fee/                                  all that were edited",
            "  readout versions strait-fee/ https://courier.example/fee      how this one was"
        })
final class VersionsCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder that is watched.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE", description = "An article's address or id.")
    private @Nullable String article;

    @Override
    public Integer call() {
        try (var store = new WatchFolder(folder).openToRead()) {
            var addresses = article == null
                    ? store.addresses()
                    : FindArticle.in(store, article).stream().toList();
            if (addresses.isEmpty() && article != null) {
                console.err().println("readout: no article of " + folder + " has the address or id " + article);
                return Main.SOME_UNREADABLE;
            }
            addresses.forEach(address -> show(store, address));
            return Main.DONE;
        }
    }

    private void show(Store store, String address) {
        var versions = store.versions(address);
        if (article == null && versions.size() < 2) return;
        var out = console.out();
        out.println(Visible.line(title(versions.getLast())) + "  " + Visible.line(address));
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            out.println("  version %d, known since %s (%s)".formatted(version.number(), version.known(), version.id()));
            if (i > 0) differences(out, versions.get(i - 1), version);
        }
        out.println();
    }

    private static void differences(PrintWriter out, Version before, Version after) {
        for (var passage : CompareTexts.between(text(before), text(after))) {
            if (passage.kind() != Kind.KEPT) out.println("    " + marked(passage));
        }
    }

    private static String text(Version version) {
        return version.article().text().value();
    }

    private static String marked(Passage passage) {
        var line = new StringBuilder();
        for (var run : passage.runs()) {
            var words = Visible.line(run.words());
            line.append(
                            switch (run.fate()) {
                                case REMOVED -> "[-" + words + "-]";
                                case ADDED -> "{+" + words + "+}";
                                case KEPT, CHANGED -> words;
                            })
                    .append(' ');
        }
        return line.toString().strip();
    }

    private static String title(Version version) {
        return version.article().title().map(Printed::value).orElse("An article without a title");
    }
}
