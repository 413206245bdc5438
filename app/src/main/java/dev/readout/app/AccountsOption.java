package dev.readout.app;

import dev.readout.accounts.Passwords;
import dev.readout.accounts.Register;
import dev.readout.accounts.sqlite.SqliteAccounts;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Mixin;

/** The accounts of a data folder, for every verb that works on them. */
final class AccountsOption {

    private static final String FILE = "accounts.db";

    @Mixin
    private final DataOption data = new DataOption();

    /** The accounts, made if there are none. Whoever opens them closes them. */
    SqliteAccounts open() {
        return SqliteAccounts.open(file(data));
    }

    /** What is done with them, in the name of whoever does it on this machine. */
    static Register register(SqliteAccounts accounts) {
        return new Register(
                accounts, new Passwords(), System.getProperty("user.name", "somebody"), InstantSource.system());
    }

    /** Who may come in to the desk of a data folder. Whoever asks for it closes it. */
    static DeskEntrance entrance(DataOption data) {
        return new DeskEntrance(file(data));
    }

    private static Path file(DataOption data) {
        return data.folder().path().resolve(FILE);
    }
}
