package dev.readout.bench;

import dev.readout.store.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Watches a server of our own that does everything wrong between its articles, for so many seconds: {@code bench/run SoakWatch
 * SECONDS}. Every article that was in the feed must be kept, nothing else, the store whole, and memory flat.
 */
public final class SoakWatch {

    private static final long MEBIBYTE = 1 << 20;
    private static final int SAMPLES = 10;
    private static final int LAST_ROUNDS = 20;

    private SoakWatch() {}

    /**
     * What came of it.
     *
     * @param served how many articles the server published
     * @param missing those of them that were not kept
     * @param wrong what the store says is wrong with itself
     * @param heap mebibytes in use after a collection, at even intervals
     */
    record Result(int served, List<String> missing, List<String> wrong, List<Long> heap) {

        boolean isWell() {
            return missing.isEmpty() && wrong.isEmpty();
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("soak-watch");
        var result = run(folder.resolve("readout.db"), Duration.ofSeconds(Long.parseLong(arguments[0])));
        System.out.println("served " + result.served() + " articles, missing " + result.missing() + ", wrong "
                + result.wrong() + "; heap in MiB " + result.heap());
        if (!result.isWell()) System.exit(1);
    }

    static Result run(Path store, Duration time) throws IOException, InterruptedException {
        var heap = new ArrayList<Long>();
        try (var server = OwnServer.start(Mischief.ALL);
                var watch = new WatchOwnServer(
                        SqliteStore.open(store), server.feed(), Duration.ofSeconds(2), Instant.now(), news -> {})) {
            var end = Instant.now().plus(time);
            var sample = time.dividedBy(SAMPLES);
            var next = Instant.now();
            do {
                server.publish(2);
                watch.round();
                Thread.sleep(200);
                if (Instant.now().isBefore(next)) continue;
                heap.add(heapMebibytes());
                next = Instant.now().plus(sample);
            } while (Instant.now().isBefore(end));
            var missing = missing(server, watch);
            for (int i = 0; i < LAST_ROUNDS && !missing.isEmpty(); i++) {
                Thread.sleep(300);
                watch.round();
                missing = missing(server, watch);
            }
            return new Result(server.articles(), missing, watch.store().verify().problems(), heap);
        }
    }

    private static List<String> missing(OwnServer server, WatchOwnServer watch) {
        var kept = Set.copyOf(watch.store().addresses());
        return IntStream.range(0, server.articles())
                .mapToObj(i -> server.address() + "/a/" + i)
                .filter(address -> !kept.contains(address))
                .toList();
    }

    @SuppressWarnings("SystemGc")
    private static long heapMebibytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }
}
