package dev.readout.app;

import dev.readout.knowledge.Knowledge;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --knowledge}, for every verb that reads articles. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder of your own knowledge files, added to those that ship with Readout.")
    private @Nullable Path folder;

    Knowledge knowledge() {
        return folder == null ? Knowledge.bundled() : Knowledge.with(folder);
    }
}
