package dev.readout.app;

import dev.readout.server.KeptLibrary;
import dev.readout.server.Notebook;
import dev.readout.server.http.Desk;
import dev.readout.server.http.DeskServer;
import dev.readout.server.notebook.KeptNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout serve}: the desk. */
@Command(
        name = "serve",
        description = {
            "Opens a desk in the browser: all dossiers of the data folder, each as of today or any other day, every"
                    + " line leading to its words. What was read is kept, so nothing is read again. Only this machine can"
                    + " reach it.",
            "A dossier comes into the data folder with `readout import`, or is a folder there that `readout watch`"
                    + " keeps current."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout import coverage/ --name \"The strait fee\"    brings a folder of articles in",
            "  readout serve                                       http://localhost:8321/, until Ctrl-C",
            "  readout serve --data strait-fee/ --port 9000        one watched folder, on another port"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Duration LONG = Duration.ofDays(1);

    private static final String NOTEBOOK = "desk.notebook.json";

    /** How long what another process keeps may not be found. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 for any that is free; default: ${DEFAULT-VALUE}.")
    private int port = 8321;

    @Option(names = "--open", description = "Open the desk in your browser.")
    private boolean open;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) throw new IOException("--port must be within 0 and 65535, was " + port);
        var zone = ZoneId.systemDefault();
        try (var stop = StopSignal.listen();
                var dossiers = data.dossiers(zone);
                var library =
                        new KeptLibrary(dossiers, SearchIndex.of(data.folder().path()), LOOK).start();
                var desk =
                        DeskServer.start(settings(zone), new Desk(dossiers, dossiers, dossiers, library, notebook()))) {
            console.out()
                    .println(
                            "The desk is open at " + desk.address() + " (" + dossiers.folder() + "); Ctrl-C closes it");
            console.out().flush();
            if (open) Browser.open(desk.address(), console.err());
            boolean on = true;
            while (on) on = stop.rest(LONG);
        }
        return Main.DONE;
    }

    /** Beside the dossiers, so that it is the same in every browser. */
    private Notebook notebook() {
        var folder = data.folder().path();
        return Files.isDirectory(folder) ? KeptNotebook.open(folder.resolve(NOTEBOOK)) : KeptNotebook.inMemory();
    }

    private DeskServer.Settings settings(ZoneId zone) {
        var person = System.getProperty("user.name", "somebody");
        return new DeskServer.Settings(port, zone, DeskToken.of(data.folder().path()), person);
    }
}
