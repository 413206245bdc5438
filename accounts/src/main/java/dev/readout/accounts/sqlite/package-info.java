/** Accounts in one SQLite file, {@code accounts.db}, which only its owner may read. */
@NullMarked
package dev.readout.accounts.sqlite;

import org.jspecify.annotations.NullMarked;
