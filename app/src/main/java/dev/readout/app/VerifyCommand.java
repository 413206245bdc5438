package dev.readout.app;

import dev.readout.store.Verification;
import dev.readout.store.postgres.PostgresStore;
import dev.readout.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout verify}: whether a store is whole. */
@Command(
        name = "verify",
        description = {
            "Looks at everything in a store: the file page by page, every text and every byte against its hash, every reading against"
                    + " the words it points to, and whether a change is missing. Nothing is changed."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  readout verify strait-fee/")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Parameters(
            paramLabel = "DIR|FILE|NAME",
            description = "A folder that is watched, a store, or a dossier of --store.")
    @SuppressWarnings("NullAway.Init")
    private Path named;

    @Override
    public Integer call() {
        var shared = data.shared();
        if (shared.isPresent()) {
            try (var store = PostgresStore.openToRead(shared.get().database(), named.toString())) {
                return told(named, store.verify());
            }
        }
        var file = WatchFolder.storeOf(named);
        try (var store = SqliteStore.openToRead(file)) {
            return told(file, store.verify());
        }
    }

    private int told(Path what, Verification found) {
        found.problems().forEach(problem -> console.out().println(what + ": " + problem));
        console.out()
                .println("%s: %d articles in %d versions, %d readings, %d changes: %s"
                        .formatted(
                                what,
                                found.articles(),
                                found.versions(),
                                found.readings(),
                                found.changes(),
                                found.isClean()
                                        ? "all is well"
                                        : found.problems().size() + " problems"));
        return found.isClean() ? Main.DONE : Main.SOME_UNREADABLE;
    }
}
