package dev.readout.server;

import dev.readout.store.Store;
import dev.readout.store.StoreException;
import dev.readout.store.Writing;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * One dossier's place in a data folder.
 *
 * @param name what names it in addresses: its folder's name
 * @param title what the policy is called
 * @param read opens its store to look
 * @param change does one piece of work on its store; refused while another process writes
 */
public record Shelf(String name, String title, Supplier<Store> read, Change change) {

    /** The one dossier of a store, as {@code watch} calls it. */
    public static final String DOSSIER = "dossier";

    /** Does one piece of work on a store, whole or not at all. */
    @FunctionalInterface
    public interface Change {

        /** @throws StoreException if it cannot be done now */
        long make(ToLongFunction<Writing> work);
    }

    /** @throws StoreException if it cannot be read */
    Store openToRead() {
        return read.get();
    }
}
