package dev.readout.server;

import dev.readout.store.Store;
import dev.readout.store.StoreException;
import dev.readout.store.Writing;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * One dossier's place in a data folder.
 *
 * @param name what names it in addresses: its folder's name
 * @param title what the policy is called
 * @param read opens its store to look
 * @param change does one piece of work on its store; refused while another process writes
 * @param look what tells from outside whether its store is what it was, where that can be told
 */
public record Shelf(String name, String title, Supplier<Store> read, Change change, Supplier<Optional<String>> look) {

    /** One whose store has to be asked. */
    public Shelf(String name, String title, Supplier<Store> read, Change change) {
        this(name, title, read, change, Optional::empty);
    }

    /** The one dossier of a store, as {@code watch} calls it. */
    public static final String DOSSIER = "dossier";

    /** Does one piece of work on a store, whole or not at all. */
    @FunctionalInterface
    public interface Change {

        /** @throws StoreException if it cannot be done now */
        long make(ToLongFunction<Writing> work);
    }

    /** As long as it is there and the same, so is all that its store keeps. */
    Optional<String> stamp() {
        return look.get();
    }

    /** @throws StoreException if it cannot be read */
    Store openToRead() {
        return read.get();
    }
}
