package dev.readout.app;

import dev.readout.store.Verification;
import dev.readout.store.postgres.PostgresExchange;
import dev.readout.store.sqlite.StoreCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout export}: a dossier as one file. */
@Command(
        name = "export",
        aliases = "backup",
        description = {
            "Writes a dossier with all that is kept of it (every version, its bytes, readings, decisions and corrections) to one file, which"
                    + " can be sent to a colleague or put aside, also while somebody writes to it. The copy is looked through before it gets"
                    + " its name."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout export the-strait-fee                       to the-strait-fee.readout",
            "  readout export strait-fee/ --out monday.readout     of a folder that is watched",
            "  readout backup the-strait-fee --out /safe/fee.readout"
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "NAME|DIR", description = "A dossier of the data folder, or a folder with a store.")
    @SuppressWarnings("NullAway.Init")
    private String named;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; default: NAME.readout.")
    private @Nullable Path out;

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Override
    public Integer call() throws IOException {
        var shared = data.shared();
        if (shared.isPresent()) {
            var file = out == null ? Path.of(named + DossierFile.ENDING) : out;
            return told(file, PostgresExchange.give(shared.get().database(), named, file));
        }
        var within = data.folder().path().resolve(named);
        var folder = Files.exists(new WatchFolder(within).store()) ? within : Path.of(named);
        var name = folder.toAbsolutePath().normalize().getFileName();
        var to = out == null ? Path.of(name + DossierFile.ENDING) : out;
        return told(to, StoreCopy.copy(WatchFolder.storeOf(folder), to));
    }

    private int told(Path to, Verification copied) {
        console.out()
                .println("%s: %d articles in %d versions, %d readings; looked through, all is well"
                        .formatted(to, copied.articles(), copied.versions(), copied.readings()));
        console.out().flush();
        return Main.DONE;
    }
}
