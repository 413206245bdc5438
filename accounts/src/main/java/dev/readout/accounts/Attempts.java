package dev.readout.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what may not be tried too often, by name. Threads may share it. */
final class Attempts {

    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Duration within;
    private final InstantSource clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Window(Instant ends, int tried) {}

    /** @param most how often within that time, counted from the first */
    Attempts(int most, Duration within, InstantSource clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /** Counts one more; says how long to wait where it is one too many, and zero where it is not. */
    synchronized Duration count(String name) {
        var now = clock.instant();
        var known = windows.get(name);
        var window = known == null || !known.ends().isAfter(now) ? new Window(now.plus(within), 0) : known;
        if (window.tried() >= most) return Duration.between(now, window.ends());
        windows.put(name, new Window(window.ends(), window.tried() + 1));
        return Duration.ZERO;
    }

    /** It went well: what was counted before does not count. */
    synchronized void forget(String name) {
        windows.remove(name);
    }
}
