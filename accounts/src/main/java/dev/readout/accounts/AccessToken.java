package dev.readout.accounts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a program may come in with on somebody's behalf, without its secret.
 *
 * @param id names it, to take it back
 * @param account on whose behalf
 * @param scope what it is good for
 * @param until the last day it is good for, in UTC
 * @param made when it was made
 */
public record AccessToken(String id, String account, Scope scope, LocalDate until, Instant made) {}
