package dev.readout.server;

import dev.readout.search.lucene.LuceneCatalogue;
import dev.readout.server.http.Desk;
import dev.readout.server.notebook.KeptNotebook;
import java.time.Duration;

/** A library in memory that knows what the dossiers held when it was made. */
public final class CurrentLibrary {

    private CurrentLibrary() {}

    /** A desk over these dossiers, with a notebook of its own. */
    public static Desk desk(StoredDossiers dossiers, Library library) {
        return new Desk(dossiers, dossiers, dossiers, library, KeptNotebook.inMemory());
    }

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
