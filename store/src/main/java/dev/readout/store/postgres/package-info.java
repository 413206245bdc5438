/**
 * Stores in a PostgreSQL database, for a team: a dossier is a schema of its own, named as its folder would be.
 *
 * <p>{@link dev.readout.store.postgres.PostgresDatabase} knows which dossiers there are and opens them; tables and queries are those of SQLite. One
 * process writes to a dossier at a time, held by an advisory lock that goes away with its connection. A dossier comes and goes as the file that
 * SQLite keeps ({@link dev.readout.store.postgres.PostgresExchange}).
 */
@NullMarked
package dev.readout.store.postgres;

import org.jspecify.annotations.NullMarked;
