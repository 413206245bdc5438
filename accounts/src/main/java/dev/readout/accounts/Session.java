package dev.readout.accounts;

import java.time.Instant;

/**
 * Somebody who signed in.
 *
 * @param account their name
 * @param stamp that the account had when they did
 * @param formToken what every form of theirs must bring back
 * @param ends when they have to sign in again, however busy they are
 * @param seen when they were last here
 */
public record Session(String account, String stamp, String formToken, Instant ends, Instant seen) {

    Session seen(Instant at) {
        return new Session(account, stamp, formToken, ends, at);
    }
}
