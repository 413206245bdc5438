package dev.readout.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The last few results of something that takes long, each made once even when many ask at the same time. What could not be
 * made is not remembered. Threads may share it.
 */
public final class Recent<K, V> {

    /** A result, or what will be one, and what it weighs; nothing before it is made. */
    private static final class Entry<V> {
        private final CompletableFuture<V> result = new CompletableFuture<>();
        private int weight;
    }

    private final int most;
    private final ToIntFunction<? super V> weigh;
    private final Map<K, Entry<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** @param most how many are remembered; those asked for longest ago go first */
    public Recent(int most) {
        this(most, any -> 1);
    }

    /**
     * @param most how much those that are remembered may weigh together; the last one is, whatever it weighs
     * @param weigh gives more than 0
     */
    public Recent(int most, ToIntFunction<? super V> weigh) {
        this.most = most;
        this.weigh = weigh;
    }

    public V get(K key, Function<? super K, ? extends V> make) {
        var own = new Entry<V>();
        Entry<V> before;
        synchronized (kept) {
            before = kept.putIfAbsent(key, own);
        }
        if (before != null) return result(before);
        fill(key, own, make);
        return result(own);
    }

    private void fill(K key, Entry<V> own, Function<? super K, ? extends V> make) {
        boolean made = false;
        try {
            V value = make.apply(key);
            remember(own, weigh.applyAsInt(value));
            own.result.complete(value);
            made = true;
        } catch (RuntimeException e) {
            own.result.completeExceptionally(e);
        } finally {
            if (!made) forget(key, own);
        }
    }

    /** Those that are still being made weigh nothing and stay. */
    private void remember(Entry<V> own, int added) {
        synchronized (kept) {
            own.weight = added;
            weight += added;
            var oldest = kept.values().iterator();
            while (weight > most && oldest.hasNext()) {
                var one = oldest.next();
                if (one == own || one.weight == 0) continue;
                weight -= one.weight;
                oldest.remove();
            }
        }
    }

    private void forget(K key, Entry<V> own) {
        own.result.completeExceptionally(new IllegalStateException("could not be made: " + key));
        synchronized (kept) {
            if (kept.remove(key, own)) weight -= own.weight;
        }
    }

    private static <V> V result(Entry<V> entry) {
        try {
            return entry.result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
