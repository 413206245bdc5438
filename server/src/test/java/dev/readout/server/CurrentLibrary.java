package dev.readout.server;

import dev.readout.search.lucene.LuceneCatalogue;
import java.time.Duration;

/** A library in memory that knows what the dossiers held when it was made. */
public final class CurrentLibrary {

    private CurrentLibrary() {}

    public static KeptLibrary of(StoredDossiers dossiers) {
        var library = new KeptLibrary(dossiers, LuceneCatalogue.inMemory(), Duration.ofDays(1));
        try {
            library.round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return library;
    }
}
