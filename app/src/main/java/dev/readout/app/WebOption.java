package dev.readout.app;

import dev.readout.intake.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** How addresses are fetched. */
final class WebOption {

    @Option(
            names = "--allow-local",
            description =
                    "Fetch from this machine and its network too; by default only the public internet is connected to.")
    private boolean allowLocal;

    Web open() {
        return new Web(FetchSettings.DEFAULT.withLocal(allowLocal));
    }
}
