package dev.readout.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** When each host may be asked next, and how often it failed in a row. Threads may share it. */
final class Hosts {

    private static final int MOST_HOSTS = 5_000;
    private static final Duration FIRST_BACKOFF = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private record State(Instant free, int failures) {}

    private final InstantSource clock;
    private final Map<String, State> states = new HashMap<>();

    Hosts(InstantSource clock) {
        this.clock = clock;
    }

    /** How long this host is not to be asked yet. */
    synchronized Duration wait(String host) {
        var now = clock.instant();
        var state = states.get(host);
        return state == null || !state.free().isAfter(now) ? Duration.ZERO : Duration.between(now, state.free());
    }

    /** Takes the host's next free moment for one request; the one after it comes a pause later. */
    synchronized Duration take(String host, Duration pause) {
        var now = clock.instant();
        if (states.size() >= MOST_HOSTS)
            states.values().removeIf(state -> !state.free().isAfter(now));
        var wait = wait(host);
        var failures = states.containsKey(host) ? states.get(host).failures() : 0;
        states.put(host, new State(now.plus(wait).plus(pause), failures));
        return wait;
    }

    synchronized void succeeded(String host) {
        states.computeIfPresent(host, (name, state) -> new State(state.free(), 0));
    }

    /** Leaves the host alone for at least so long. */
    synchronized void leaveAlone(String host, Duration wait) {
        var until = clock.instant().plus(wait);
        states.merge(
                host,
                new State(until, 1),
                (old, fresh) -> new State(old.free().isAfter(until) ? old.free() : until, old.failures() + 1));
    }

    /** A minute after the first failure, twice as long after each further one, up to most of a day. */
    synchronized Duration backoff(String host) {
        int failures = states.containsKey(host) ? states.get(host).failures() : 0;
        return FIRST_BACKOFF.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    }
}
