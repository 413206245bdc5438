/**
 * The queries of a store, in jOOQ, the same for every database; which database it is, and how it is opened, is the
 * business of the package beside.
 *
 * <p>Tables are named by hand in {@link dev.readout.store.sql.Tables}, without generated code: there are nine, and a test of
 * the contract runs every query.
 */
@NullMarked
package dev.readout.store.sql;

import org.jspecify.annotations.NullMarked;
