/**
 * Who may come to a desk that a team shares, and what they did there.
 *
 * <p>{@link dev.readout.accounts.Accounts} is the port: accounts, tokens for programs, and a log to which entries are only added; it keeps
 * no secret, only what one is checked by. {@link dev.readout.accounts.Entrance} is what a door asks: it signs people in (slowly, and
 * not too often), knows who is signed in, and opens tokens. Nothing here knows HTTP, dossiers or the store.
 */
@NullMarked
package dev.readout.accounts;

import org.jspecify.annotations.NullMarked;
