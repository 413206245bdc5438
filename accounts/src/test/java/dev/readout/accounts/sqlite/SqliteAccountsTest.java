package dev.readout.accounts.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.accounts.Account;
import dev.readout.accounts.AccountsException;
import dev.readout.accounts.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteAccountsTest {

    private static final Instant NOON = Instant.parse("2031-03-09T12:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tellsWhetherThereIsAnybodyWithoutMakingAFile(@TempDir Path empty) throws IOException {
        var file = empty.resolve("accounts.db");
        assertThat(SqliteAccounts.hasAnybody(file)).isFalse();
        assertThat(file).doesNotExist();
        Files.createFile(file);
        assertThat(SqliteAccounts.hasAnybody(file)).isFalse();
        assertThat(file).isEmptyFile();
        try (var accounts = SqliteAccounts.open(file)) {
            assertThat(SqliteAccounts.hasAnybody(file)).isFalse();
            accounts.add(new Account("ann", Role.READER, "stamp", Instant.EPOCH), "hash");
            assertThat(SqliteAccounts.hasAnybody(file)).isTrue();
        }
        assertThat(SqliteAccounts.hasAnybody(file)).isTrue();
    }

    @Test
    void isForItsOwnersEyes() throws IOException {
        try (var accounts = SqliteAccounts.open(file())) {
            accounts.note(NOON, "Ada", "here", "looked");
            try (var parts = Files.list(folder)) {
                assertThat(parts)
                        .allSatisfy(
                                part -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void seesAtOnceWhatAnotherChanges() {
        try (var one = SqliteAccounts.open(file());
                var other = SqliteAccounts.open(file())) {
            one.add(new Account("Ada", Role.READER, "s", NOON), "hash");
            assertThat(other.find("ada")).contains(new Account("Ada", Role.READER, "s", NOON));
            other.remove("ADA");
            assertThat(one.all()).isEmpty();
        }
    }

    @Test
    void letsNobodyChangeWhatWasNoted() throws SQLException {
        try (var accounts = SqliteAccounts.open(file())) {
            accounts.note(NOON, "Ada", "here", "looked");
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit")).hasMessageContaining("only added to");
            assertThatThrownBy(() -> statement.execute("UPDATE audit SET person = 'Bea'"))
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void leavesAnotherProgramsFileAlone() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE theirs (x)");
        }
        assertThatThrownBy(() -> SqliteAccounts.open(file()))
                .isInstanceOf(AccountsException.class)
                .hasMessageContaining("another program's");
    }

    private Path file() {
        return folder.resolve("accounts.db");
    }
}
