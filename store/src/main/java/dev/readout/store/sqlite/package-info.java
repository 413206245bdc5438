/**
 * A store in one SQLite file, beside it a write-ahead log and a lock.
 *
 * <p>{@link dev.readout.store.sqlite.SqliteStore#open} takes the lock, so that two processes do not write, checks that the
 * file is ours and whole, and brings its tables up to date; {@link dev.readout.store.sqlite.SqliteStore#openToRead} does
 * none of that and changes nothing. A commit is on the disk when it returns (write-ahead log, {@code synchronous=FULL}).
 */
@NullMarked
package dev.readout.store.sqlite;

import org.jspecify.annotations.NullMarked;
