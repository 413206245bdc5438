package dev.readout.bench;

import dev.readout.store.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Kills the watch with SIGKILL at random points, again and again over the same store, and looks at the store each time: {@code
 * bench/run KillWatch TIMES [URL] [SEED]}. Every article said to be kept must be there, none twice, and the store whole; in the end
 * an undisturbed round must have all that was ever in the feed.
 */
public final class KillWatch {

    private static final int MOST_STEPS = 25;
    private static final int LONGEST_MILLIS = 150;
    private static final int NEW_EACH_TIME = 5;

    private final Place place;
    private final Random random;
    private final Instant began = Instant.now();
    private final Set<String> said = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    KillWatch(Place place, long seed) {
        this.place = place;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[0]);
        boolean inDatabase = arguments.length > 1 && Place.isDatabase(arguments[1]);
        int last = inDatabase ? 2 : 1;
        long seed = arguments.length > last ? Long.parseLong(arguments[last]) : 7;
        var place = Place.of(
                inDatabase
                        ? arguments[1]
                        : Files.createTempDirectory("kill-watch").toString());
        var wrong = new KillWatch(place, seed).run(times);
        wrong.forEach(System.out::println);
        System.out.println("killed " + times + " times, " + wrong.size() + " things wrong; " + place.folder());
        if (!wrong.isEmpty()) System.exit(1);
    }

    /** What was wrong after so many kills; nothing if the watch keeps its promises. */
    List<String> run(int times) throws IOException, InterruptedException {
        try (var server = OwnServer.start(Mischief.NONE)) {
            for (int i = 0; i < times; i++) {
                server.publish(NEW_EACH_TIME);
                kill(server);
                look("after kill " + (i + 1), server);
            }
            try (var watch = new WatchOwnServer(
                    place.open(WatchOwnServer.NAME), server.feed(), Duration.ofSeconds(5), began, news -> {})) {
                Thread.sleep(500);
                watch.round();
                Thread.sleep(500);
                watch.round();
            }
            look("in the end", server);
            if (known() < Math.min(server.articles(), OwnServer.IN_FEED)) wrong.add("in the end: articles are missing");
        }
        return wrong;
    }

    private void kill(OwnServer server) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchOwnServer.class.getName(),
                        place.named(),
                        server.feed(),
                        began.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int steps = random.nextInt(MOST_STEPS);
        int millis = random.nextInt(LONGEST_MILLIS);
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            var first = lines.readLine();
            if (!"ready".equals(first)) wrong.add("did not start: " + first);
            for (int i = 0; i < steps; i++) hear(lines.readLine());
            var killer = Thread.ofVirtual().start(() -> killAfter(child, millis));
            lines.lines().forEach(this::hear);
            killer.join();
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** What a process says it has done: an article kept, a round ended. */
    private void hear(@Nullable String line) {
        if (line == null) wrong.add("ended by itself");
        else if (line.startsWith("kept ") && line.endsWith(WatchOwnServer.WHOLE_LINE)) said.add(line.split(" ")[1]);
    }

    /** By its handle, which leaves open what it has printed. */
    private static void killAfter(Process child, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.toHandle().destroyForcibly();
    }

    private void look(String when, OwnServer server) {
        try (var kept = place.openToRead(WatchOwnServer.NAME)) {
            kept.verify().problems().forEach(problem -> wrong.add(when + ": " + problem));
            var addresses = Set.copyOf(kept.addresses());
            said.stream()
                    .filter(address -> !addresses.contains(address))
                    .forEach(address -> wrong.add(when + ": was said to be kept and is not there: " + address));
            for (var address : addresses) {
                var versions = kept.versions(address);
                long texts = versions.stream()
                        .map(Version::article)
                        .map(article -> article.text())
                        .distinct()
                        .count();
                if (texts != versions.size() || texts > 2) wrong.add(when + ": doubled: " + address);
                if (!address.startsWith(server.address())) wrong.add(when + ": from nowhere: " + address);
            }
        }
    }

    private int known() {
        try (var kept = place.openToRead(WatchOwnServer.NAME)) {
            return kept.addresses().size();
        }
    }
}
