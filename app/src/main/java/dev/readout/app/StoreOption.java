package dev.readout.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A database that a team keeps its dossiers in. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "URL",
            description =
                    "A PostgreSQL database that a team keeps its dossiers in, as jdbc:postgresql://host/database?user=NAME;"
                            + " default: $READOUT_STORE, else the data folder. The password comes from READOUT_STORE_PASSWORD or ~/.pgpass.")
    private @Nullable String store;

    /** The one that is named, if any is. */
    Optional<SharedStore> shared() {
        return SharedStore.named(Optional.ofNullable(store));
    }
}
