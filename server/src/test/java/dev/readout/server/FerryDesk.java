package dev.readout.server;

import dev.readout.search.lucene.LuceneCatalogue;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.alert.AlertBook;
import dev.readout.server.alert.Carried;
import dev.readout.server.alert.HookCarrier;
import dev.readout.server.alert.KeptAlertBook;
import dev.readout.server.alert.Telling;
import dev.readout.server.http.Desk;
import dev.readout.server.http.DeskServer;
import dev.readout.server.http.KeptPages;
import dev.readout.server.http.Models;
import dev.readout.server.notebook.KeptNotebook;
import dev.readout.store.Store;
import dev.readout.store.memory.MemoryStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/** An open desk with a dossier on the ferry fee and one that cannot be opened; its library knows what they held when it was opened. */
public final class FerryDesk implements AutoCloseable {

    /** Of the desk of Ada, who needs the token "secret" to change something. */
    public static final DeskServer.Settings ADA = new DeskServer.Settings(0, ZoneOffset.UTC, "secret", "Ada");

    private final Store store;
    private final StoredDossiers dossiers;
    private final KeptLibrary library;
    private final DeskServer server;
    private final AlertBook book = KeptAlertBook.inMemory();

    /** @param store of the ferry fee */
    public FerryDesk(Store store, InstantSource clock, DeskServer.Settings settings) throws BindException {
        this(store, new OneShelf(store), clock, settings);
    }

    /** @param shelves with the store on it */
    public FerryDesk(Store store, Shelves shelves, InstantSource clock, DeskServer.Settings settings)
            throws BindException {
        this.store = store;
        dossiers = new StoredDossiers(shelves, new RealFold(), LuceneSearch::of, clock, ZoneOffset.UTC);
        library = current(dossiers);
        server = DeskServer.start(
                settings,
                new Desk(
                        dossiers,
                        dossiers,
                        dossiers,
                        library,
                        KeptNotebook.inMemory(),
                        FerryDesk::read,
                        KeptPages.NONE,
                        telling()),
                Optional.of(new Models(new Silent())));
    }

    private Telling telling() {
        var hooks = new HookCarrier(
                (address, headers, content) -> new Carried.Arrived(), InstantSource.fixed(FerryFee.NOON));
        return new Telling(book, Optional.empty(), Optional.of(hooks));
    }

    /** Stands where a model would be answered. */
    private static final class Silent extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse answer) {
            answer.setStatus(202);
        }
    }

    /** Ada's desk at the noon of the coverage, with both articles. */
    public static FerryDesk open() throws BindException {
        var store = new MemoryStore();
        FerryFee.in(store);
        return new FerryDesk(store, InstantSource.fixed(FerryFee.NOON), ADA);
    }

    /** A library that knows what is kept now, and looks no more. */
    public static KeptLibrary current(StoredDossiers dossiers) {
        var library = new KeptLibrary(dossiers, LuceneCatalogue.inMemory(), Duration.ofDays(1));
        try {
            library.round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return library;
    }

    /** Reads the second article of the ferry fee, and no other. */
    private static Intake.Read read(byte[] bytes, String type, String address) {
        var second = FerryFee.second();
        if (!new String(bytes, StandardCharsets.UTF_8).equals(FerryFee.SECOND)) {
            throw new Intake.Unreadable("This is no article.");
        }
        return new Intake.Read(second.article(), second, FerryFee.READER);
    }

    public Store store() {
        return store;
    }

    public StoredDossiers dossiers() {
        return dossiers;
    }

    public KeptLibrary library() {
        return library;
    }

    /** Whom it tells. */
    public AlertBook book() {
        return book;
    }

    public DeskServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
        library.close();
        dossiers.close();
    }
}
