package dev.readout.store.sqlite;

import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sees to it that one process writes; the operating system gives it back when the process ends, however it ends. */
final class WriteLock implements AutoCloseable {

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreException if another process, or another store of this one, has it */
    static WriteLock take(Path store) {
        var file = store.resolveSibling(store.getFileName() + ".lock");
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!taken(channel)) {
                channel.close();
                throw new StoreException(store + ": another Readout writes to it" + holder(file)
                        + "; wait until it is done, or stop it");
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            throw new StoreException(store + ": cannot be written: " + StoreProblem.of(e), e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) return false;
        } catch (OverlappingFileLockException e) {
            return false;
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return true;
    }

    private static String holder(Path file) {
        try {
            var process = Files.readString(file).strip();
            return process.isEmpty() ? "" : " (process " + process + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("the lock of a store could not be given back: " + StoreProblem.of(e), e);
        }
    }
}
