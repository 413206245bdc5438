package dev.readout.pipeline;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Runs a stage over many documents on a number of threads, and hands the outcomes on in the order of the documents.
 *
 * <p>Holds the one catch-all of the pipeline: what a stage throws becomes {@link Outcome.Failed} (I/O: to be tried
 * later; anything else: never). {@link Error}s are let through. Few documents are in flight at once, so that a long
 * list needs no more memory than a short one.
 */
public final class StageRunner {

    private static final int IN_FLIGHT_PER_THREAD = 4;

    private final int threads;

    public StageRunner(int threads) {
        if (threads < 1) throw new IllegalArgumentException("threads must be at least 1, was " + threads);
        this.threads = threads;
    }

    /** Runs one document. */
    public <I, O> Outcome<O> run(Stage<? super I, O> stage, I document) {
        try {
            return stage.apply(document);
        } catch (RuntimeException e) {
            return new Outcome.Failed<>(
                    e instanceof UncheckedIOException ? Outcome.Retry.LATER : Outcome.Retry.NEVER, e);
        }
    }

    /** Runs all documents; the sink is called on the calling thread, once a document, in their order. */
    public <I, O> void runAll(
            Stage<? super I, O> stage, Iterable<I> documents, BiConsumer<? super I, ? super Outcome<O>> sink)
            throws InterruptedException {
        record Running<A, B>(A document, Future<Outcome<B>> outcome) {}
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayDeque<Running<I, O>>();
            for (var document : documents) {
                Callable<Outcome<O>> task = () -> run(stage, document);
                running.add(new Running<>(document, pool.submit(task)));
                if (running.size() >= threads * IN_FLIGHT_PER_THREAD) {
                    var first = running.remove();
                    sink.accept(first.document(), await(first.outcome()));
                }
            }
            while (!running.isEmpty()) {
                var first = running.remove();
                sink.accept(first.document(), await(first.outcome()));
            }
        }
    }

    private static <O> Outcome<O> await(Future<Outcome<O>> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException("a stage's exception got past the catch-all", e);
        }
    }
}
