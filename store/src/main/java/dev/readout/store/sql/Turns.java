package dev.readout.store.sql;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.exception.DataAccessException;

/** Who writes to a store does so in turn, in the order in which they came. Threads may share it. */
public final class Turns {

    private final ReentrantLock turn = new ReentrantLock(true);

    /** A piece of work on a database. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Does the work when its turn has come.
     *
     * @throws IllegalStateException if this thread is at work already
     */
    public <T> T take(Work<? extends T> work) {
        if (turn.isHeldByCurrentThread())
            throw new IllegalStateException("work on a store cannot begin within another");
        turn.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw new DataAccessException("a change could not be kept", e);
        } finally {
            turn.unlock();
        }
    }
}
