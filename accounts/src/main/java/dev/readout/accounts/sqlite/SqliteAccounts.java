package dev.readout.accounts.sqlite;

import static dev.readout.accounts.sqlite.Tables.*;

import dev.readout.accounts.AccessToken;
import dev.readout.accounts.Account;
import dev.readout.accounts.Accounts;
import dev.readout.accounts.AccountsException;
import dev.readout.accounts.AuditEntry;
import dev.readout.accounts.Role;
import dev.readout.accounts.Scope;
import dev.readout.accounts.Secrets;
import dev.readout.accounts.Subscription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Accounts in one SQLite file. One connection, one question at a time: each takes some microseconds. */
public final class SqliteAccounts implements Accounts {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final Path path;
    private final Connection connection;
    private final DSLContext sql;
    private final ReentrantLock turn = new ReentrantLock();

    private SqliteAccounts(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.SQLITE);
    }

    /**
     * Opens the accounts, made if there are none.
     *
     * @throws AccountsException if they cannot be opened
     */
    public static SqliteAccounts open(Path path) {
        try {
            return new SqliteAccounts(path, new AccountsFile(path).connect());
        } catch (SQLException e) {
            throw new AccountsException(path + ": cannot be opened: " + e.getMessage(), e);
        }
    }

    /**
     * Whether somebody has an account, told without making or changing anything.
     *
     * @throws AccountsException if it cannot be told
     */
    public static boolean hasAnybody(Path path) {
        if (Files.notExists(path)) return false;
        try {
            return new AccountsFile(path).hasAnybody();
        } catch (SQLException e) {
            throw new AccountsException(path + ": cannot be opened: " + e.getMessage(), e);
        }
    }

    private <T> T ask(Function<DSLContext, T> question) {
        turn.lock();
        try {
            return question.apply(sql);
        } catch (DataAccessException e) {
            throw new AccountsException(path + ": cannot be used" + why(e), e);
        } finally {
            turn.unlock();
        }
    }

    /** What the database says, without the query. */
    private static String why(DataAccessException e) {
        return e.getCause() == null ? "" : ": " + e.getCause().getMessage();
    }

    @Override
    public List<Account> all() {
        return ask(db -> db.select(ACCOUNT_ROW).from(ACCOUNT).orderBy(NAME).fetch(SqliteAccounts::account));
    }

    @Override
    public Optional<Account> find(String name) {
        return ask(
                db -> db.select(ACCOUNT_ROW).from(ACCOUNT).where(NAME.eq(name)).fetchOptional(SqliteAccounts::account));
    }

    @Override
    public Optional<String> passwordHash(String name) {
        return ask(db -> db.select(PASSWORD).from(ACCOUNT).where(NAME.eq(name)).fetchOptional(PASSWORD));
    }

    @Override
    public void add(Account account, String passwordHash) {
        ask(db -> db.insertInto(ACCOUNT)
                .set(NAME, account.name())
                .set(ROLE, account.role().name())
                .set(PASSWORD, passwordHash)
                .set(STAMP, account.stamp())
                .set(MADE_AT, account.since().toEpochMilli())
                .execute());
    }

    @Override
    public boolean changePassword(String name, String stamp, String passwordHash) {
        return ask(db -> db.update(ACCOUNT)
                        .set(PASSWORD, passwordHash)
                        .set(STAMP, stamp)
                        .where(NAME.eq(name))
                        .execute())
                > 0;
    }

    @Override
    public boolean remove(String name) {
        return ask(db -> db.deleteFrom(ACCOUNT).where(NAME.eq(name)).execute()) > 0;
    }

    @Override
    public List<AccessToken> tokens() {
        return ask(db -> db.select(TOKEN_ROW).from(TOKEN).orderBy(MADE_AT, ID).fetch(SqliteAccounts::token));
    }

    @Override
    public Optional<AccessToken> token(String id, String secretHash) {
        return ask(db -> db.select(TOKEN_ROW).from(TOKEN).where(ID.eq(id)).fetchOptional())
                .filter(row -> Secrets.same(row.get(SECRET_HASH), secretHash))
                .map(SqliteAccounts::token);
    }

    @Override
    public void add(AccessToken token, String secretHash) {
        ask(db -> db.insertInto(TOKEN)
                .set(ID, token.id())
                .set(OWNER, token.account())
                .set(SECRET_HASH, secretHash)
                .set(SCOPE, token.scope().name())
                .set(UNTIL, token.until().toString())
                .set(MADE_AT, token.made().toEpochMilli())
                .execute());
    }

    @Override
    public boolean revoke(String id) {
        return ask(db -> db.deleteFrom(TOKEN).where(ID.eq(id)).execute()) > 0;
    }

    @Override
    public List<Subscription> subscriptions() {
        return ask(db -> db.select(SUBSCRIPTION_ROW)
                .from(SUBSCRIPTION)
                .orderBy(MADE_AT, ID)
                .fetch(SqliteAccounts::subscription));
    }

    @Override
    public Optional<Subscription> subscription(String secretHash) {
        return ask(db -> db.select(SUBSCRIPTION_ROW)
                .from(SUBSCRIPTION)
                .where(SECRET_HASH.eq(secretHash))
                .fetchOptional(SqliteAccounts::subscription));
    }

    @Override
    public void add(Subscription subscription, String secretHash) {
        ask(db -> db.insertInto(SUBSCRIPTION)
                .set(ID, subscription.id())
                .set(OWNER, subscription.account())
                .set(SECRET_HASH, secretHash)
                .set(ADDRESS, subscription.address())
                .set(MADE_AT, subscription.made().toEpochMilli())
                .execute());
    }

    @Override
    public void used(String id, LocalDate on) {
        ask(db -> db.update(SUBSCRIPTION)
                .set(USED_ON, on.toString())
                .where(ID.eq(id))
                .execute());
    }

    @Override
    public boolean removeSubscription(String id) {
        return ask(db -> db.deleteFrom(SUBSCRIPTION).where(ID.eq(id)).execute()) > 0;
    }

    @Override
    public void note(Instant at, String person, String origin, String deed) {
        ask(db -> db.insertInto(AUDIT, AT, PERSON, ORIGIN, DEED)
                .values(at.toEpochMilli(), person, origin, deed)
                .execute());
    }

    @Override
    public List<AuditEntry> lastEntries(int most) {
        return ask(db -> db.select(AUDIT_ROW)
                .from(AUDIT)
                .orderBy(NUMBER.desc())
                .limit(most)
                .fetch(SqliteAccounts::entry));
    }

    private static Account account(Record row) {
        return new Account(
                row.get(NAME), Role.valueOf(row.get(ROLE)), row.get(STAMP), Instant.ofEpochMilli(row.get(MADE_AT)));
    }

    private static AccessToken token(Record row) {
        return new AccessToken(
                row.get(ID),
                row.get(OWNER),
                Scope.valueOf(row.get(SCOPE)),
                LocalDate.parse(row.get(UNTIL)),
                Instant.ofEpochMilli(row.get(MADE_AT)));
    }

    private static Subscription subscription(Record row) {
        return new Subscription(
                row.get(ID),
                row.get(OWNER),
                row.get(ADDRESS),
                Instant.ofEpochMilli(row.get(MADE_AT)),
                Optional.ofNullable(row.get(USED_ON)).map(LocalDate::parse));
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(NUMBER), Instant.ofEpochMilli(row.get(AT)), row.get(PERSON), row.get(ORIGIN), row.get(DEED));
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AccountsException(path + ": could not be closed", e);
        } finally {
            turn.unlock();
        }
    }
}
