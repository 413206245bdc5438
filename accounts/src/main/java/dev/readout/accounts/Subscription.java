package dev.readout.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a calendar or a reader of feeds may ask for on somebody's behalf, without its secret: one thing, to look at.
 *
 * @param id names it, to take it back
 * @param account on whose behalf
 * @param address what it is good for, as an address of the desk
 * @param made when it was made
 * @param used the last day it was asked for, in UTC
 */
public record Subscription(String id, String account, String address, Instant made, Optional<LocalDate> used) {}
