package dev.readout.intake.fetch;

import java.time.Duration;

/**
 * How fetching is done.
 *
 * @param userAgent what a server is told: who asks, and how to reach them
 * @param timeout for one request with all of its answer, redirects counted apart
 * @param limitBytes the largest document, after decompression
 * @param pause between two requests to one host that asks for no other
 * @param longestPause what is waited for at most; a host that asks for more is left for later
 * @param allowLocal whether addresses of this machine and its network may be connected to
 */
public record FetchSettings(
        String userAgent, Duration timeout, int limitBytes, Duration pause, Duration longestPause, boolean allowLocal) {

    /** For a person's machine: half a minute, ten megabytes, a second between requests to a host. */
    public static final FetchSettings DEFAULT = new FetchSettings(
            "Readout/0.1 (reads news coverage for one person; obeys robots.txt)",
            Duration.ofSeconds(30),
            10_000_000,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            false);

    public FetchSettings {
        if (limitBytes < 1 || limitBytes > 100_000_000) {
            throw new IllegalArgumentException("limitBytes must be from 1 to 100000000, was " + limitBytes);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive, was " + timeout);
        }
    }

    public FetchSettings withLocal(boolean allowed) {
        return new FetchSettings(userAgent, timeout, limitBytes, pause, longestPause, allowed);
    }
}
