package dev.readout.store.postgres;

import dev.readout.store.StoreException;
import dev.readout.store.format.RecordJson;
import dev.readout.store.sql.Readers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/** A database in which each dossier is a schema. Threads may share it. */
public final class PostgresDatabase {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** Before a schema's comment, so that it is known for ours; behind it stands what the policy is called. */
    private static final String MARK = "Readout: ";

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int CONNECT_SECONDS = 10;
    private static final int AT_ONCE = 8;
    private static final int LONGEST_NAME = 48;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String url;
    private final Optional<String> password;
    private final String shown;
    private final Duration patience;

    /** Of all dossiers together: a server has not many connections. */
    private final Readers readers =
            new Readers(this::readerAfterACut, PostgresDatabase::over, AT_ONCE, new RecordJson());

    private final PostgresHolds holds = new PostgresHolds(this);

    private final AtomicInteger open = new AtomicInteger();

    /** A dossier, and what the policy is called. */
    public record Entitled(String name, String title) {}

    /**
     * Does not connect yet.
     *
     * @param url as {@code jdbc:postgresql://host/database?user=NAME}
     * @param password beside one in the URL, or in {@code ~/.pgpass}
     * @throws StoreException if it is no such URL
     */
    public PostgresDatabase(String url, Optional<String> password) {
        this(url, password, PATIENCE);
    }

    /** @param patience how long to wait for another who writes to the same dossier */
    PostgresDatabase(String url, Optional<String> password, Duration patience) {
        this.url = url;
        this.password = password;
        this.patience = patience;
        this.shown = shown(url);
    }

    /** A password must never be shown, so a URL that cannot be read is not repeated. */
    private static String shown(String url) {
        boolean names = url.startsWith(PREFIX) && !url.replaceFirst("\\?.*", "").contains("@");
        if (!names) throw new StoreException("the store's URL is like jdbc:postgresql://host/database?user=NAME");
        return url.replaceFirst("\\?.*", "");
    }

    /** Which it is, without user and password. */
    @Override
    public String toString() {
        return shown;
    }

    Connection connect(String schema) throws SQLException {
        return source(schema).getConnection();
    }

    /** A connection that only looks. */
    Connection reader(String schema) throws SQLException {
        var connection = connect(schema);
        connection.setReadOnly(true);
        return connection;
    }

    /** Whoever cut one connection may have cut that which holds what is open. */
    private Connection readerAfterACut() throws SQLException {
        holds.renew();
        return reader("");
    }

    Duration patience() {
        return patience;
    }

    Readers readers() {
        return readers;
    }

    /** One more dossier of it is open. */
    void enter(String schema) throws SQLException {
        holds.hold(schema);
        open.incrementAndGet();
    }

    /** One less; the last takes the connections along. */
    void leave(String schema) {
        try {
            holds.letGo(schema);
        } catch (SQLException e) {
            throw new DataAccessException("a dossier could not be closed", e);
        } finally {
            if (open.decrementAndGet() == 0) readers.close();
        }
    }

    PGSimpleDataSource source(String schema) {
        var source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new StoreException("the store's URL is like jdbc:postgresql://host/database?user=NAME");
        }
        password.ifPresent(source::setPassword);
        source.setApplicationName("readout");
        source.setLoginTimeout(CONNECT_SECONDS);
        if (!schema.isEmpty()) source.setCurrentSchema('"' + schema.replace("\"", "\"\"") + '"');
        return source;
    }

    static DSLContext over(Connection connection) {
        return DSL.using(connection, SQLDialect.POSTGRES);
    }

    /** All dossiers, in the order of their names. */
    public List<Entitled> dossiers() {
        try (var connection = connect("")) {
            return over(connection)
                    .fetch(
                            "SELECT nspname, obj_description(oid, 'pg_namespace') FROM pg_namespace"
                                    + " WHERE obj_description(oid, 'pg_namespace') LIKE ? ORDER BY nspname COLLATE \"C\"",
                            MARK + "%")
                    .map(row -> new Entitled(
                            row.get(0, String.class), row.get(1, String.class).substring(MARK.length())));
        } catch (SQLException | DataAccessException e) {
            throw PostgresProblem.at(shown, e);
        }
    }

    /** Makes a dossier's schema and its tables, or brings them up to date. */
    void prepare(DSLContext sql, String schema, String title) {
        requireShort(schema);
        if (isThere(sql, schema)) {
            requireOurs(schema);
        } else {
            sql.transaction(within -> {
                within.dsl().createSchema(DSL.name(schema)).execute();
                entitle(within.dsl(), schema, title);
            });
        }
        PostgresTables.bringUpToDate(this, schema);
    }

    /** From now on it is a dossier of this title. */
    static void entitle(DSLContext sql, String schema, String title) {
        sql.execute("COMMENT ON SCHEMA {0} IS {1}", DSL.name(schema), DSL.inline(MARK + title));
    }

    /** @throws StoreException if there is a schema of this name that no Readout made */
    void requireOurs(String schema) {
        if (dossiers().stream().anyMatch(one -> one.name().equals(schema))) return;
        throw new StoreException(
                shown + ": the schema '" + schema + "' is another program's; name the dossier otherwise");
    }

    /** PostgreSQL cuts longer names off, and what is set aside has a longer one. */
    static void requireShort(String schema) {
        if (schema.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) return;
        throw new StoreException("'" + schema + "' is too long for a name in a database: give it another with --name");
    }

    static boolean isThere(DSLContext sql, String schema) {
        return sql.fetchExists(DSL.selectOne().from("pg_namespace").where("nspname = ?", schema));
    }
}
