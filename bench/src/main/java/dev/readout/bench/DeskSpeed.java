package dev.readout.bench;

import dev.readout.server.Shelf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How soon a desk with many articles answers: {@code bench/run DeskSpeed DATA SECONDS}, over what {@link MakeDesk} made.
 *
 * <p>First it asks for dossiers that nobody asked for before; then twenty readers ask for dossiers, for days and for words, each two
 * seconds after the other on average, while one person corrects every ten seconds. The readers are in the process of the desk, and its memory is theirs too.
 */
public final class DeskSpeed {

    private static final int READERS = 20;
    private static final int FRESH = 5;
    private static final int LOOKED_AT = 3;
    private static final int LONGEST_LOOK_MILLIS = 4_000;
    private static final Duration BETWEEN_CORRECTIONS = Duration.ofSeconds(10);
    private static final List<String> WORDS = List.of("minister", "talks", "deal", "said", "agreement", "warned");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final TreeMap<String, List<Long>> took = new TreeMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    private DeskSpeed() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var place = Place.of(arguments[0]);
        var index = place.index();
        var seconds = Duration.ofSeconds(Long.parseLong(arguments[1]));
        var names = place.all().stream().map(Shelf::name).toList();
        long start = System.nanoTime();
        try (var desk = OwnDesk.open(place, index)) {
            var speed = new DeskSpeed();
            speed.ask("first page", desk, "/");
            System.out.printf(
                    Locale.ROOT,
                    "%d dossiers; first page after %.2f s%n",
                    names.size(),
                    (System.nanoTime() - start) / 1e9);
            while (!desk.isCurrent()) Thread.sleep(200);
            System.out.printf(
                    Locale.ROOT,
                    "all in the index after %.1f s, %d KiB%n",
                    (System.nanoTime() - start) / 1e9,
                    MakeDesk.size(index) / 1024);
            speed.fresh(desk, names);
            speed.crowd(desk, names.subList(0, Math.min(LOOKED_AT, names.size())), seconds);
            speed.report();
        }
        Memory.peakMebibytes(ProcessHandle.current().pid())
                .ifPresent(most -> System.out.printf(Locale.ROOT, "most resident memory: %d MiB%n", most));
    }

    /** Dossiers nobody asked for before, one after the other; the first two warm up. */
    private void fresh(OwnDesk desk, List<String> names) throws IOException, InterruptedException {
        for (int i = 0; i < 2 + FRESH && i < names.size(); i++) {
            var name = names.get(names.size() - 1 - i);
            ask(i < 2 ? "fresh dossier, warming up" : "fresh dossier", desk, "/dossiers/" + name);
        }
    }

    private void crowd(OwnDesk desk, List<String> names, Duration time) throws InterruptedException {
        var end = Instant.now().plus(time);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < READERS; i++) {
            var random = new Random(i);
            threads.add(Thread.ofVirtual().start(() -> read(desk, names, end, random)));
        }
        threads.add(Thread.ofVirtual().start(() -> correct(desk, names.getFirst(), end)));
        for (var thread : threads) thread.join();
    }

    private void read(OwnDesk desk, List<String> names, Instant end, Random random) {
        try {
            while (Instant.now().isBefore(end)) {
                var dossier = "/dossiers/" + names.get(random.nextInt(names.size()));
                switch (random.nextInt(5)) {
                    case 4 ->
                        ask("dossier as it was known", desk, dossier + "?knownOn=" + LocalDate.now(ZoneOffset.UTC));
                    case 0 ->
                        ask("dossier as of a day", desk, dossier + "?asOf=2031-0" + (1 + random.nextInt(2)) + "-15");
                    case 1 -> ask("list of dossiers", desk, "/");
                    case 2 -> ask("search", desk, "/search?q=" + WORDS.get(random.nextInt(WORDS.size())));
                    default -> ask("dossier", desk, dossier);
                }
                Thread.sleep(Duration.ofMillis(random.nextInt(LONGEST_LOOK_MILLIS)));
            }
        } catch (IOException e) {
            note("failed", 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void correct(OwnDesk desk, String name, Instant end) {
        try {
            while (Instant.now().isBefore(end)) {
                var form = "token=%s&person=bench&deed=NOTE&value-NOTE=seen&request=q%d&on=%s"
                        .formatted(OwnDesk.TOKEN, requests.incrementAndGet(), act(desk, name));
                var request = HttpRequest.newBuilder(address(desk, "/dossiers/" + name + "/rulings"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
                long start = System.nanoTime();
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                note("correction, answered " + status, System.nanoTime() - start);
                Thread.sleep(BETWEEN_CORRECTIONS);
            }
        } catch (IOException e) {
            note("failed", 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String act(OwnDesk desk, String name) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(desk, "/dossiers/" + name)).build();
        var found = KillDesk.ACT_OF_SPEECH.matcher(
                client.send(request, BodyHandlers.ofString()).body());
        if (!found.find()) throw new IOException("nobody said anything in " + name);
        return found.group(1);
    }

    private void ask(String what, OwnDesk desk, String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var request = HttpRequest.newBuilder(address(desk, path)).header("Accept-Encoding", "gzip");
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        note(what, System.nanoTime() - start);
    }

    private static URI address(OwnDesk desk, String path) {
        return URI.create("http://localhost:" + desk.port() + path);
    }

    private void note(String what, long nanos) {
        synchronized (took) {
            took.computeIfAbsent(what, of -> new ArrayList<>()).add(nanos);
        }
    }

    private void report() {
        took.forEach((what, all) -> {
            var sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %6d times  median %8.1f ms  nine in ten within %8.1f ms%n",
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1e6,
                    sorted.get(sorted.size() * 9 / 10) / 1e6);
        });
    }
}
