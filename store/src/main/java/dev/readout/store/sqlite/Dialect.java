package dev.readout.store.sqlite;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** How SQLite is spoken to. */
final class Dialect {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Dialect() {}

    static DSLContext over(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE);
    }
}
