package dev.readout.app;

import dev.readout.knowledge.Knowledge;
import dev.readout.mcp.McpServlet;
import dev.readout.server.Holdings;
import dev.readout.server.KeptLibrary;
import dev.readout.server.Notebook;
import dev.readout.server.http.Desk;
import dev.readout.server.http.DeskServer;
import dev.readout.server.http.KeptPages;
import dev.readout.server.http.Models;
import dev.readout.server.http.Reach;
import dev.readout.server.notebook.KeptNotebook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
                    + " reach it, unless --host says otherwise.",
            "Beyond this machine everybody signs in: make accounts with `readout account add`. What goes over the network should go by"
                    + " TLS: put a proxy before the desk and name it with --origin.",
            "A dossier comes into the data folder with `readout import`, or is a folder there that `readout watch`"
                    + " keeps current."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout import coverage/ --name \"The strait fee\"    brings a folder of articles in",
            "  readout serve                                       http://localhost:8321/, until Ctrl-C",
            "  readout serve --data strait-fee/ --port 9000        one watched folder, on another port",
            "  readout serve --origin https://desk.example         behind a proxy on this machine that speaks TLS",
            "  readout serve --host 10.0.0.5                       for a network that is trusted"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Duration LONG = Duration.ofDays(1);

    private static final String NOTEBOOK = "desk.notebook.json";
    private static final String PAGES = "desk.pages";
    private static final String LIST = "desk.list";

    /** How long what another process keeps may not be found. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 for any that is free; default: ${DEFAULT-VALUE}.")
    private int port = 8321;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Which of this machine's addresses to listen on; default: ${DEFAULT-VALUE}.")
    private String host = Reach.LOOPBACK.host();

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description = "What browsers call the desk besides, as https://desk.example; may be said more than once.")
    private List<URI> origins = List.of();

    @Mixin
    private final TellingOptions telling = new TellingOptions();

    @Option(names = "--open", description = "Open the desk in your browser.")
    private boolean open;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) throw new IOException("--port must be within 0 and 65535, was " + port);
        var zone = ZoneId.systemDefault();
        var reach = new Reach(host, origins);
        try (var entrance = AccountsOption.entrance(data.data())) {
            requireMay(reach, entrance);
            return served(settings(zone, reach, entrance));
        }
    }

    private int served(DeskServer.Settings settings) throws IOException {
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        try (var stop = StopSignal.listen();
                var told = telling.open(beside(), console.err());
                var dossiers = data.dossiers(settings.zone(), wiring, holdings());
                var library = new KeptLibrary(dossiers, SearchIndex.of(beside()), LOOK).start();
                var desk = DeskServer.start(
                        settings,
                        new Desk(
                                dossiers,
                                dossiers,
                                dossiers,
                                library,
                                notebook(),
                                new WiredIntake(wiring),
                                pages(),
                                told.telling()),
                        Optional.of(McpServlet.of(dossiers, Version.number())))) {
            console.out()
                    .println(
                            "The desk is open at " + desk.address() + " (" + dossiers.folder() + "); Ctrl-C closes it");
            console.out()
                    .println("Language models ask at "
                            + desk.address().replaceFirst("/$", Models.PATH)
                            + " (Model Context Protocol, read only)");
            console.out().flush();
            if (!isLoopback(host) && !settings.reach().isBehindTls()) {
                console.err()
                        .println(
                                "readout: passwords and pages go over the network as they are: put a proxy with TLS before the desk,"
                                        + " and name it with --origin https://...");
            }
            if (open) Browser.open(desk.address(), console.err());
            boolean on = true;
            while (on) on = stop.rest(LONG);
        }
        return Main.DONE;
    }

    private Path beside() throws IOException {
        return data.shared().isPresent() ? Files.createDirectories(data.beside()) : data.beside();
    }

    /** Beside the dossiers, so that it is the same in every browser. */
    private Notebook notebook() throws IOException {
        var folder = beside();
        return Files.isDirectory(folder) ? KeptNotebook.open(folder.resolve(NOTEBOOK)) : KeptNotebook.inMemory();
    }

    /** What the list shows of each dossier, found out before by this very build. */
    private Holdings holdings() throws IOException {
        var folder = beside();
        if (!Files.isDirectory(folder)) return Holdings.inMemory();
        return BuildStamp.ofThis()
                .map(build -> Holdings.open(folder.resolve(LIST), build))
                .orElseGet(Holdings::inMemory);
    }

    /** Pages that were made before, by this very build. */
    private KeptPages pages() throws IOException {
        var folder = beside().resolve(PAGES);
        return BuildStamp.ofThis()
                .map(build -> KeptPages.in(folder, build + " " + Engine.chosen().name()))
                .orElse(KeptPages.NONE);
    }

    private void requireMay(Reach reach, DeskEntrance entrance) throws IOException {
        boolean thisMachineAlone = isLoopback(reach.host()) && reach.origins().isEmpty();
        if (thisMachineAlone || entrance.get().isPresent()) return;
        throw new IOException(
                "others could reach the desk, and nobody has an account yet: make one first: readout account add NAME"
                        + " --role admin"
                        + (data.data().isStandard()
                                ? ""
                                : " --data " + data.folder().path()));
    }

    private static boolean isLoopback(String host) throws IOException {
        return InetAddress.getByName(host).isLoopbackAddress();
    }

    private DeskServer.Settings settings(ZoneId zone, Reach reach, DeskEntrance entrance) {
        var person = System.getProperty("user.name", "somebody");
        var token = DeskToken.of(data.folder().path());
        return new DeskServer.Settings(port, zone, token, person, reach, entrance);
    }
}
