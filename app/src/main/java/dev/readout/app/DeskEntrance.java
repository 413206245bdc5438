package dev.readout.app;

import dev.readout.accounts.Entrance;
import dev.readout.accounts.Passwords;
import dev.readout.accounts.sqlite.SqliteAccounts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in to a desk: nobody is asked until somebody has an account, which may be made while the desk is open; from then on,
 * until it is closed, everybody is. Threads may share it.
 */
final class DeskEntrance implements Supplier<Optional<Entrance>>, AutoCloseable {

    private final Path file;
    private volatile @Nullable Opened opened;

    private record Opened(SqliteAccounts accounts, Entrance entrance) {}

    /** @param file where accounts are kept, once there are some */
    DeskEntrance(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Entrance> get() {
        var known = opened;
        if (known != null) return Optional.of(known.entrance());
        return SqliteAccounts.hasAnybody(file) ? Optional.of(open().entrance()) : Optional.empty();
    }

    private synchronized Opened open() {
        var known = opened;
        if (known != null) return known;
        var accounts = SqliteAccounts.open(file);
        var now = new Opened(accounts, new Entrance(accounts, new Passwords(), InstantSource.system()));
        opened = now;
        return now;
    }

    @Override
    public synchronized void close() {
        var known = opened;
        if (known != null) known.accounts().close();
    }
}
