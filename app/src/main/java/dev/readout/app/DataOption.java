package dev.readout.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}, for every verb that works on a folder of dossiers. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of your dossiers; default: ~/.local/share/readout.")
    private @Nullable Path data;

    /** Whether no other was named. */
    boolean isStandard() {
        return data == null;
    }

    DataFolder folder() {
        return new DataFolder(data == null ? DataFolder.standard() : data);
    }
}
