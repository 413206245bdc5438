package dev.readout.server;

import dev.readout.store.ContentHash;
import java.time.Instant;

/**
 * A request that names itself, so that it counts once however often it is sent.
 *
 * @param key names it, and who sends it
 * @param asked the hash of what it says
 * @param at when
 */
public record Once(String key, ContentHash asked, Instant at) {

    /** The same key came before with something else. */
    public static final class Reused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Reused() {
            super("This Idempotency-Key came before with another request: take a new one.");
        }
    }
}
