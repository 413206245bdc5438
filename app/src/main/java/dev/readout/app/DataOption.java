package dev.readout.app;

import dev.readout.knowledge.Knowledge;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.StoredDossiers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
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

    /**
     * The dossiers of it, corrections laid over them. Whoever opens them closes them.
     *
     * @param zone where "today" is
     */
    StoredDossiers dossiers(ZoneId zone) {
        return dossiers(zone, new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache()));
    }

    /** The same, with what is wired already. */
    StoredDossiers dossiers(ZoneId zone, Wiring wiring) {
        return new StoredDossiers(folder(), new WiredFold(wiring), LuceneSearch::of, InstantSource.system(), zone);
    }
}
