package dev.readout.app;

import dev.readout.knowledge.Knowledge;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.Holdings;
import dev.readout.server.Shelves;
import dev.readout.server.StoredDossiers;
import dev.readout.store.ContentHash;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Where the dossiers are, for every verb that works on kept ones: in a data folder, or in a database that a team shares. */
final class DossiersOption {

    private static final int DIGITS = 12;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final StoreOption store = new StoreOption();

    DataOption data() {
        return data;
    }

    DataFolder folder() {
        return data.folder();
    }

    /** The database that dossiers are in, if they are not in the folder. */
    Optional<SharedStore> shared() {
        return store.shared();
    }

    /** Where a desk keeps what it knows of these dossiers beside them: of a database's in a folder of their own. */
    Path beside() {
        var folder = data.folder().path();
        return shared().map(of -> folder.resolve("store-" + digits(of.folder())))
                .orElse(folder);
    }

    private static String digits(String words) {
        return ContentHash.of(words).hex().substring(0, DIGITS);
    }

    /**
     * The dossiers, corrections laid over them. Whoever opens them closes them.
     *
     * @param zone where "today" is
     */
    StoredDossiers dossiers(ZoneId zone) {
        return dossiers(zone, new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache()), Holdings.inMemory());
    }

    /** The same, with what is wired and known of them already. */
    StoredDossiers dossiers(ZoneId zone, Wiring wiring, Holdings holdings) {
        return dossiers(shared().<Shelves>map(shared -> shared).orElseGet(this::folder), zone, wiring, holdings);
    }

    /** Those of another place. */
    static StoredDossiers dossiers(Shelves shelves, ZoneId zone) {
        var wiring = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache());
        return dossiers(shelves, zone, wiring, Holdings.inMemory());
    }

    private static StoredDossiers dossiers(Shelves shelves, ZoneId zone, Wiring wiring, Holdings holdings) {
        return new StoredDossiers(
                shelves, new WiredFold(wiring), LuceneSearch::of, InstantSource.system(), zone, holdings);
    }
}
