package dev.readout.server;

import dev.readout.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The readings of the dossiers that were asked for last, each brought up to date by what changed since. How many readings are kept
 * in all is bounded; the dossiers asked for longest ago go first. Threads may share it.
 */
final class Memberships {

    private final int most;
    private final LinkedHashMap<String, Membership> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    /** @param most how many readings are kept; those of one dossier always are */
    Memberships(int most) {
        this.most = most;
    }

    /** What belongs to a dossier as of a change; asked for by many at the same time it is made once. */
    Membership of(String name, Store store, long change) {
        var turn = turns.computeIfAbsent(name, any -> new ReentrantLock());
        turn.lock();
        try {
            var now = before(name).upTo(change, store);
            keep(name, now);
            return now;
        } finally {
            turn.unlock();
        }
    }

    /** The same for who looks at all of it once: where it was not known it is not kept. */
    Membership inPassing(String name, Store store, long change) {
        var known = before(name);
        return known.equals(Membership.NONE) ? known.upTo(change, store) : of(name, store, change);
    }

    private Membership before(String name) {
        synchronized (known) {
            return known.getOrDefault(name, Membership.NONE);
        }
    }

    private void keep(String name, Membership now) {
        synchronized (known) {
            known.put(name, now);
            int kept =
                    known.values().stream().mapToInt(one -> one.held().size()).sum();
            var oldest = known.entrySet().iterator();
            while (kept > most && known.size() > 1) {
                kept -= oldest.next().getValue().held().size();
                oldest.remove();
            }
        }
    }
}
