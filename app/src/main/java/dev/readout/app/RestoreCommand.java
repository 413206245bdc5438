package dev.readout.app;

import dev.readout.store.postgres.PostgresExchange;
import dev.readout.store.sqlite.StoreRestore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout restore}: a dossier as it was when it was backed up. */
@Command(
        name = "restore",
        description = {
            "Puts a dossier that was backed up (or exported) into the data folder. The file is looked through first, and nothing in it is"
                    + " run. A dossier that is there is left alone, unless --replace says to set it aside: then it is kept beside the"
                    + " restored one."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout backup the-strait-fee --out /safe/fee.readout",
            "  readout restore /safe/fee.readout --name the-strait-fee --replace"
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "A dossier in one file, as `readout backup` writes it.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--name",
            paramLabel = "WORDS",
            description =
                    "Which dossier it is to be: its folder's name, or what the policy is called; default: the file's name.")
    private @Nullable String name;

    @Option(names = "--replace", description = "Set aside the dossier that is there, and keep it.")
    private boolean replace;

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException(file + ": there is no such file: check the path");
        var title = name == null || name.isBlank() ? new DossierFile(file).title() : name.strip();
        var shared = data.shared();
        if (shared.isPresent()) return restored(shared.get(), title);
        var folder = data.folder().folderFor(title);
        var restored = StoreRestore.restore(file, new WatchFolder(folder).store(), replace);
        DataFolder.entitle(folder, DossierName.ofWords(title));
        console.out()
                .println("%s: %d articles, %d readings, looked through and restored%s"
                        .formatted(
                                folder,
                                restored.found().articles(),
                                restored.found().readings(),
                                restored.aside()
                                        .map(aside -> "; what was there is " + aside.getFileName())
                                        .orElse("")));
        console.out().flush();
        return Main.DONE;
    }

    private int restored(SharedStore shared, String title) {
        var called = SharedStore.nameFor(title);
        var taken = PostgresExchange.take(file, shared.database(), called, DossierName.ofWords(title), replace);
        console.out()
                .println("%s: %d articles, %d readings, looked through and restored%s"
                        .formatted(
                                called,
                                taken.found().articles(),
                                taken.found().readings(),
                                taken.aside()
                                        .map(aside -> "; what was there is " + aside)
                                        .orElse("")));
        console.out().flush();
        return Main.DONE;
    }
}
