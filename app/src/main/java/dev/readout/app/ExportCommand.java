package dev.readout.app;

import dev.readout.publish.Form;
import dev.readout.server.AsOf;
import dev.readout.server.StoredDossiers;
import dev.readout.store.Verification;
import dev.readout.store.postgres.PostgresExchange;
import dev.readout.store.sqlite.StoreCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
                    + " its name.",
            "With --format, what the dossier says, corrected as on the desk, in a form that other programs take."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout export the-strait-fee                       to the-strait-fee.readout",
            "  readout export strait-fee/ --out monday.readout     of a folder that is watched",
            "  readout backup the-strait-fee --out /safe/fee.readout",
            "  readout export the-strait-fee --format bibtex --out fee.bib",
            "  readout export the-strait-fee --format csv --as-of 2019-06-01 | head",
            "  readout export the-strait-fee --format markdown --known-on 2019-06-03   what we knew that evening"
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "NAME|DIR", description = "A dossier of the data folder, or a folder with a store.")
    @SuppressWarnings("NullAway.Init")
    private String named;

    @Mixin
    private final FormOption form = new FormOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "With --format: only what was public by that day (YYYY-MM-DD), whenever it came in; default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-on",
            paramLabel = "DATE|TIME",
            description =
                    "With --format: only what had come in here and was decided by the end of that day, or by that time"
                            + " (2019-06-01T14:30); default: all.")
    private @Nullable String knownOn;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to; default: NAME.readout, with --format standard output.")
    private @Nullable Path out;

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Override
    public Integer call() throws IOException {
        if (form.form().isPresent()) return written(form.form().get());
        if (asOf != null || knownOn != null) {
            throw new IOException("--as-of and --known-on go with --format: a copy has all days in it");
        }
        var shared = data.shared();
        if (shared.isPresent()) {
            var file = out == null ? Path.of(named + DossierFile.ENDING) : out;
            return told(file, PostgresExchange.give(shared.get().database(), named, file));
        }
        var folder = folder();
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

    private int written(Form as) throws IOException {
        if (data.shared().isPresent()) return written(as, data.dossiers(ZoneId.systemDefault()), named);
        var folder = folder().toAbsolutePath().normalize();
        var name = String.valueOf(folder.getFileName());
        return written(as, DossiersOption.dossiers(new DataFolder(folder), ZoneId.systemDefault()), name);
    }

    private int written(Form as, StoredDossiers opened, String name) throws IOException {
        try (var dossiers = opened) {
            var dossier = dossiers.find(name, asOf(dossiers.zone()))
                    .orElseThrow(this::unknown)
                    .dossier();
            if (out == null) as.write(dossier, console.out());
            else WholeFiles.write(out, to -> as.write(dossier, to));
        }
        console.out().flush();
        return Main.DONE;
    }

    private AsOf asOf(ZoneId zone) throws IOException {
        try {
            return new AsOf(
                    Optional.ofNullable(asOf),
                    Optional.ofNullable(knownOn).map(words -> AsOf.Known.parse(words, zone)));
        } catch (DateTimeException e) {
            throw new IOException("write --known-on as " + AsOf.KNOWN_FORM + ", not as '" + knownOn + "'", e);
        }
    }

    private IOException unknown() {
        return new IOException(
                named + ": no dossier is called so in " + data.folder().folder() + ", and no folder with one");
    }

    /** A dossier of the data folder, else a folder. */
    private Path folder() {
        var within = data.folder().path().resolve(named);
        return Files.exists(new WatchFolder(within).store()) ? within : Path.of(named);
    }
}
