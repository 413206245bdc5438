package dev.readout.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * The last few results of something that takes long, each made once even when many ask at the same time. What could not be
 * made is not remembered. Threads may share it.
 */
public final class Recent<K, V> {

    private final Map<K, CompletableFuture<V>> kept;

    /** @param most how many are remembered; those asked for longest ago go first */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    public V get(K key, Function<? super K, ? extends V> make) {
        var own = new CompletableFuture<V>();
        CompletableFuture<V> before;
        synchronized (kept) {
            before = kept.putIfAbsent(key, own);
        }
        if (before != null) return result(before);
        fill(key, own, make);
        return result(own);
    }

    private void fill(K key, CompletableFuture<V> own, Function<? super K, ? extends V> make) {
        boolean made = false;
        try {
            own.complete(make.apply(key));
            made = true;
        } catch (RuntimeException e) {
            own.completeExceptionally(e);
        } finally {
            if (!made) forget(key, own);
        }
    }

    private void forget(K key, CompletableFuture<V> own) {
        own.completeExceptionally(new IllegalStateException("could not be made: " + key));
        synchronized (kept) {
            kept.remove(key, own);
        }
    }

    private static <V> V result(CompletableFuture<V> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
