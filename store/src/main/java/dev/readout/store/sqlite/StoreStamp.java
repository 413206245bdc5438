package dev.readout.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells a store's file from any other, and from itself before and after a change, without opening it: as long as it is the same, so is all that is
 * kept there.
 *
 * <p>There is none while that cannot be told from outside: when something may stand in the log beside the file, as after a kill, and when the
 * file was touched so lately that its time could be the same after another change.
 */
public final class StoreStamp {

    /** Far longer than one tick of any file system's clock. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private static final String UNIX = "unix";
    private static final String UNIX_TIMES = UNIX + ":ino,size,lastModifiedTime,ctime";

    private StoreStamp() {}

    public static Optional<String> of(Path store, Instant now) {
        try {
            var file = store.toRealPath();
            return hasLog(file) ? Optional.empty() : stamp(file, now.minus(SETTLED));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The log lies beside the file itself, not beside what links to it. */
    private static boolean hasLog(Path store) throws IOException {
        var log = store.resolveSibling(store.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static Optional<String> stamp(Path store, Instant settled) throws IOException {
        if (store.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            var known = Files.readAttributes(store, UNIX_TIMES);
            var which = known.get("ino") + " " + known.get("size");
            return stamp(settled, which, times(known));
        }
        var known = Files.readAttributes(store, BasicFileAttributes.class);
        var times = Stream.of(known.lastModifiedTime(), known.creationTime());
        return stamp(settled, String.valueOf(known.size()), times);
    }

    private static Stream<FileTime> times(Map<String, Object> known) {
        return Stream.of(known.get("lastModifiedTime"), known.get("ctime")).map(FileTime.class::cast);
    }

    private static Optional<String> stamp(Instant settled, String which, Stream<FileTime> times) {
        var instants = times.map(FileTime::toInstant).toList();
        return instants.stream().allMatch(settled::isAfter) ? Optional.of(which + " " + instants) : Optional.empty();
    }
}
