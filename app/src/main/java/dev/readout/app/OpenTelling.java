package dev.readout.app;

import dev.readout.intake.fetch.SendOnce;
import dev.readout.server.alert.Carrier;
import dev.readout.server.alert.HookCarrier;
import dev.readout.server.alert.KeptAlertBook;
import dev.readout.server.alert.Telling;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What one desk tells by. Of several desks that are open on a folder the first tells: two would tell twice. Where nothing can be written down,
 * nothing is told.
 */
final class OpenTelling implements AutoCloseable {

    private static final String BOOK = "desk.alerts.json";
    private static final String LOCK = "desk.alerts.lock";

    private final Telling telling;
    private final boolean ours;
    private final SendOnce send;
    private final Optional<FileChannel> lock;

    private OpenTelling(Telling telling, boolean ours, SendOnce send, Optional<FileChannel> lock) {
        this.telling = telling;
        this.ours = ours;
        this.send = send;
        this.lock = lock;
    }

    /** @param send is closed with it */
    static OpenTelling of(Path beside, Optional<Carrier> mail, SendOnce send) throws IOException {
        Optional<Carrier> hooks = Optional.of(new HookCarrier(new WebhookPost(send), InstantSource.system()));
        if (!Files.isDirectory(beside)) {
            return new OpenTelling(new Telling(KeptAlertBook.inMemory(), mail, hooks), true, send, Optional.empty());
        }
        if (!Files.isWritable(beside)) return new OpenTelling(Telling.NONE, true, send, Optional.empty());
        var lock = lock(beside.resolve(LOCK));
        if (lock.isEmpty()) return new OpenTelling(Telling.NONE, false, send, lock);
        return new OpenTelling(new Telling(KeptAlertBook.open(beside.resolve(BOOK)), mail, hooks), true, send, lock);
    }

    /** The operating system gives it back when the process ends, however it ends. */
    private static Optional<FileChannel> lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(channel);
        } catch (OverlappingFileLockException e) {
            // A desk of this very process has it.
        }
        channel.close();
        return Optional.empty();
    }

    Telling telling() {
        return telling;
    }

    /** Whether it is this desk that tells. */
    boolean isOurs() {
        return ours;
    }

    @Override
    public void close() throws IOException {
        send.close();
        if (lock.isPresent()) lock.get().close();
    }
}
