package dev.readout.app;

import dev.readout.language.Linguist;
import dev.readout.language.LinguisticText;
import dev.readout.model.Article;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A linguist that loads its models once: beside other work from when it is told that it will be needed, or when the first article
 * needs them. Threads may share it.
 */
final class LazyLinguist implements Linguist {

    private final FutureTask<Linguist> opening;
    private final AtomicBoolean told = new AtomicBoolean();

    LazyLinguist(Callable<Linguist> open) {
        this.opening = new FutureTask<>(open);
    }

    /**
     * Begins to load on a thread of its own. Saying so again does nothing. A process that is stopped meanwhile waits for it; one that
     * ends by itself has to {@link #awaitPrepared wait} before.
     */
    void prepare() {
        if (told.getAndSet(true)) return;
        var loading = Thread.ofPlatform().daemon().name("open-models").unstarted(opening);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(loading), "await-models"));
        loading.start();
    }

    /**
     * Waits until what was begun has been loaded, or has failed to. The native library closes itself in a process that ends, beside
     * all else that is done then, and crashes when it still loads.
     */
    void awaitPrepared() {
        if (!told.get()) return;
        try {
            opening.get();
        } catch (ExecutionException e) {
            // Whoever reads an article is told so.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(Thread loading) {
        try {
            loading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public LinguisticText read(Article article) {
        opening.run();
        return opened().read(article);
    }

    /** Waits for whichever thread is loading. */
    private Linguist opened() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException("the language models cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the language models were loading", e);
        }
    }
}
