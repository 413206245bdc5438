package dev.readout.store.postgres;

import dev.readout.store.StoreException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The tables of a dossier's schema: the same as SQLite's, in PostgreSQL's words. */
final class PostgresTables {

    /** The last that was added. */
    private static final String NEWEST = "answer";

    private PostgresTables() {}

    static boolean areUpToDate(DSLContext sql, String schema) {
        return sql.fetchExists(DSL.selectOne()
                .from("pg_tables")
                .where("schemaname = ?", schema)
                .and("tablename = ?", NEWEST));
    }

    static void bringUpToDate(PostgresDatabase database, String schema) {
        var flyway = Flyway.configure(PostgresTables.class.getClassLoader())
                .dataSource(database.source(schema))
                .schemas(schema)
                .locations("classpath:dev/readout/store/postgres")
                .load();
        try {
            boolean newer = Arrays.stream(flyway.info().all())
                    .anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS);
            if (newer)
                throw new StoreException(database + ": '" + schema + "' was made by a newer Readout; use that one");
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    database + ": the tables of '" + schema + "' cannot be made; may this user make schemas?", e);
        }
    }
}
