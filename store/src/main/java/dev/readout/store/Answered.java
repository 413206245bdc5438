package dev.readout.store;

import java.time.Instant;

/**
 * What a request that names itself was answered, so that the same one sent again is answered the same and changes nothing.
 *
 * @param key names the request, and who sent it
 * @param asked the hash of what it said
 * @param answer what was answered
 * @param at when
 */
public record Answered(String key, ContentHash asked, String answer, Instant at) {

    public Answered {
        if (key.isBlank()) throw new IllegalArgumentException("key must not be blank");
    }
}
