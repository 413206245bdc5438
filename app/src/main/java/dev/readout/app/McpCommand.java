package dev.readout.app;

import dev.readout.mcp.McpDesk;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout mcp}: dossiers for a language model, read only. */
@Command(
        name = "mcp",
        description = {
            "Serves the dossiers of the data folder to a language model by the Model Context Protocol, over standard"
                    + " input and output: what they are, the brief, who said what, what is due, options, changes, search,"
                    + " and the words behind each finding.",
            "Nothing can be changed through it. Articles' words are handed over as quoted material, each with its"
                    + " place."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout mcp                                      all dossiers, as the desk shows them",
            "  readout mcp --data strait-fee/                   one watched folder, as it is when asked",
            "  claude mcp add readout -- readout mcp            lets a client start it"
        })
final class McpCommand implements Callable<Integer> {

    @Mixin
    private final DossiersOption data = new DossiersOption();

    @Override
    public Integer call() throws InterruptedException {
        var in = System.in;
        var out = System.out;
        // Nothing but the protocol may reach standard output.
        System.setOut(new PrintStream(System.err, true, System.err.charset()));
        try (var dossiers = data.dossiers(ZoneId.systemDefault());
                var desk = McpDesk.open(dossiers, Version.number(), in, out)) {
            desk.await();
        } finally {
            System.setOut(out);
        }
        return Main.DONE;
    }
}
