package dev.readout.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C and the system's wish to end, has the work at hand end where it is safe, and holds the process until it has.
 * Made by the thread that works, which is interrupted when it is time to end.
 */
final class StopSignal implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "stop");
    private volatile boolean asked;

    private StopSignal() {}

    static StopSignal listen() {
        var signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    boolean isAsked() {
        return asked;
    }

    private void ask() {
        asked = true;
        worker.interrupt();
        try {
            boolean well = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!well) Runtime.getRuntime().halt(Main.SOME_UNREADABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits so long; says whether to go on. */
    boolean rest(Duration time) {
        try {
            Thread.sleep(time);
            return !asked;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) Runtime.getRuntime().removeShutdownHook(hook);
    }
}
