package dev.readout.accounts;

import java.time.Instant;

/**
 * Something that somebody did.
 *
 * @param number counts the entries from 1
 * @param at when
 * @param person who; empty where nobody was known
 * @param origin from where: an address of the network, or {@link #COMMAND_LINE}
 * @param deed what; never a secret
 */
public record AuditEntry(long number, Instant at, String person, String origin, String deed) {

    public static final String COMMAND_LINE = "command line";
}
