package dev.readout.app;

import dev.readout.accounts.Passwords;
import dev.readout.accounts.Register;
import dev.readout.accounts.sqlite.SqliteAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
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

    /** The accounts of a data folder, if somebody has one. Whoever opens them closes them. */
    static Optional<SqliteAccounts> ofAnybody(DataOption data) {
        if (!Files.exists(file(data))) return Optional.empty();
        var accounts = SqliteAccounts.open(file(data));
        if (!accounts.all().isEmpty()) return Optional.of(accounts);
        accounts.close();
        return Optional.empty();
    }

    private static Path file(DataOption data) {
        return data.folder().path().resolve(FILE);
    }
}
