package dev.readout.server.alert;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who is told of what, and what they were told. Threads may share it. */
public interface AlertBook {

    /** In the order in which they were made. */
    List<Alert> all();

    default Optional<Alert> find(String id) {
        return all().stream().filter(alert -> alert.id().equals(id)).findFirst();
    }

    /**
     * Keeps an alert; what it says is on the disk when this returns.
     *
     * @throws dev.readout.store.StoreException if it cannot be written
     */
    void add(Alert alert);

    /**
     * Keeps another state of an alert, if it is still there.
     *
     * @throws dev.readout.store.StoreException if it cannot be written; then it is as it was
     */
    void change(String id, UnaryOperator<Alert> change);

    /** Forgets an alert, if it is there. */
    void forget(String id);

    /** Forgets all alerts of a search. */
    default void forgetSearch(String search) {
        all().stream().filter(alert -> alert.search().equals(search)).forEach(alert -> forget(alert.id()));
    }
}
