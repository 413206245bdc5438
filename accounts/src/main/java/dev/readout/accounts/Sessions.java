package dev.readout.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is signed in, by what their browser brings; forgotten when the process ends. Threads may share it. */
final class Sessions {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration IDLE = Duration.ofHours(12);
    private static final int MOST = 5_000;

    private final InstantSource clock;

    /** By the hash of the key, so that a picture of the memory shows no key. */
    private final Map<String, Session> open = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** The key that the browser is to bring. */
    synchronized String open(Account account) {
        var key = Secrets.fresh();
        var now = clock.instant();
        open.put(
                Secrets.hash(key),
                new Session(account.name(), account.stamp(), Secrets.fresh(), now.plus(LONGEST), now));
        return key;
    }

    synchronized Optional<Session> find(String key) {
        var hash = Secrets.hash(key);
        var session = open.get(hash);
        if (session == null) return Optional.empty();
        var now = clock.instant();
        if (isOver(session, now)) {
            open.remove(hash);
            return Optional.empty();
        }
        open.put(hash, session.seen(now));
        return Optional.of(session);
    }

    private static boolean isOver(Session session, Instant now) {
        return !now.isBefore(session.ends()) || !now.isBefore(session.seen().plus(IDLE));
    }

    synchronized void close(String key) {
        open.remove(Secrets.hash(key));
    }
}
