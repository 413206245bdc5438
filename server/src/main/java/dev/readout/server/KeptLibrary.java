package dev.readout.server;

import dev.readout.model.Reading;
import dev.readout.search.Catalogue;
import dev.readout.search.Catalogue.Found;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Query;
import dev.readout.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A catalogue kept up to the stores by a thread of its own, which looks for changes every so often and whenever it is told of one.
 * What it has done it does not do again after a new start.
 */
public final class KeptLibrary implements Library, AutoCloseable {

    private static final int AT_ONCE = 40;

    private final StoredDossiers dossiers;
    private final Catalogue catalogue;
    private final Duration rest;
    private final Semaphore news = new Semaphore(0);
    private final AtomicBoolean anew = new AtomicBoolean();
    private final Thread keeper;
    private volatile boolean closed;

    /**
     * @param catalogue closed together with this
     * @param rest how long it waits until it looks for changes of other processes
     */
    public KeptLibrary(StoredDossiers dossiers, Catalogue catalogue, Duration rest) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.rest = rest;
        this.keeper = Thread.ofPlatform().name("library").daemon().unstarted(this::keep);
    }

    /** Begins to keep it; until then nothing is found. */
    public KeptLibrary start() {
        dossiers.tellOfChanges(name -> news.release());
        keeper.start();
        return this;
    }

    @Override
    public Found find(Query query, Optional<String> dossier, Order order) {
        return catalogue.find(query, dossier, order);
    }

    @Override
    public Behind behind() {
        var state = catalogue.state();
        var making = new ArrayList<String>();
        var late = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var holding : dossiers.all()) {
            var reached = state.get(holding.name());
            if (holding.problem().isPresent()) lost.add(holding.title());
            else if (reached == null) making.add(holding.title());
            else if (reached != holding.change()) late.add(holding.title());
        }
        return new Behind(making, late, lost);
    }

    @Override
    public void again() {
        anew.set(true);
        news.release();
    }

    private void keep() {
        while (!closed) {
            try {
                round();
                if (news.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) news.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (closed) return;
                // The dossier's own page tells what is wrong with a store; it is tried again with the next change.
                news.drainPermits();
                if (!waitsInPeace()) return;
            }
        }
    }

    private boolean waitsInPeace() {
        try {
            Thread.sleep(rest);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Looks at every dossier once; returns when what is found is what was kept. */
    void round() throws InterruptedException {
        boolean all = anew.getAndSet(false);
        var there = new HashSet<String>();
        for (var shelf : dossiers.shelves()) {
            if (closed || Thread.interrupted()) throw new InterruptedException();
            there.add(shelf.name());
            if (all) catalogue.drop(shelf.name());
            bringIfItOpens(shelf);
        }
        for (var name : catalogue.state().keySet()) if (!there.contains(name)) catalogue.drop(name);
    }

    /** One that cannot be opened is left as it is found; the list of dossiers says why. */
    private void bringIfItOpens(Shelf shelf) throws InterruptedException {
        try {
            bring(shelf);
        } catch (StoreException e) {
            if (closed) throw new InterruptedException();
        }
    }

    private void bring(Shelf shelf) throws InterruptedException {
        var reached = Optional.ofNullable(catalogue.state().get(shelf.name()));
        var news = dossiers.news(shelf, reached);
        if (reached.filter(change -> change == news.change()).isPresent()) return;
        if (reached.filter(change -> change < news.change()).isEmpty()) catalogue.drop(shelf.name());
        var some = new LinkedHashMap<String, Optional<Reading>>();
        for (var entry : news.readings().entrySet()) {
            if (closed || Thread.interrupted()) throw new InterruptedException();
            some.put(entry.getKey(), entry.getValue());
            if (some.size() == AT_ONCE) put(shelf, some);
        }
        put(shelf, some);
        catalogue.reach(shelf.name(), news.change());
    }

    private void put(Shelf shelf, Map<String, Optional<Reading>> some) {
        catalogue.put(shelf.name(), some);
        some.clear();
    }

    @Override
    public void close() {
        closed = true;
        keeper.interrupt();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        catalogue.close();
    }
}
