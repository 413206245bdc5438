package dev.readout.bench;

import dev.readout.model.Reading;
import dev.readout.server.Shelf;
import dev.readout.store.Ruling;
import dev.readout.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Kills a desk with SIGKILL at random points while people correct and articles come in, again and again over the same store: {@code
 * bench/run KillDesk TIMES [URL] FILE|FOLDER...}. Every correction that was answered and every article that was said to be kept must be
 * there, none twice, and the store whole.
 */
public final class KillDesk {

    private static final String NAME = "fee";
    private static final int LONGEST_MILLIS = 2_500;
    private static final int SEE_OTHER = 303;

    /** The form for an act of speech, in a page. */
    static final Pattern ACT_OF_SPEECH = Pattern.compile("/rule\\?on=(u-[^\"&]+)");

    private final Place place;
    private final Random random;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Set<String> answered = new ConcurrentSkipListSet<>();
    private final Set<String> said = new ConcurrentSkipListSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    KillDesk(Place place, long seed) {
        this.place = place;
        this.random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param corrections that were answered, and so must be there
     * @param articles that were said to be kept
     * @param wrong what was not as it should be
     */
    record Result(int corrections, int articles, List<String> wrong) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[0]);
        boolean inDatabase = Place.isDatabase(arguments[1]);
        var place = Place.of(
                inDatabase
                        ? arguments[1]
                        : Files.createTempDirectory("kill-desk").toString());
        var articles = Articles.in(Arrays.asList(arguments).subList(inDatabase ? 2 : 1, arguments.length));
        var result = new KillDesk(place, 7).run(times, ManyArticles.read(articles));
        result.wrong().forEach(System.out::println);
        System.out.println(
                "killed %d times; %d corrections answered and %d articles kept meanwhile; %d things wrong; %s"
                        .formatted(
                                times,
                                result.corrections(),
                                result.articles(),
                                result.wrong().size(),
                                place.folder()));
        if (!result.wrong().isEmpty()) System.exit(1);
    }

    /** @param readings of the dossier that is corrected, each with a day of its own */
    Result run(int times, List<Reading> readings) throws IOException, InterruptedException {
        try (var store = place.open(NAME)) {
            store.write(writing -> {
                for (int i = 0; i < readings.size(); i++) {
                    OwnDesk.keep(writing, "https://first.example/" + i, readings.get(i));
                    OwnDesk.take(writing, "https://first.example/" + i);
                }
                return readings.size();
            });
        }
        for (int i = 1; i <= times; i++) {
            kill(i);
            look("after kill " + i);
        }
        return new Result(answered.size(), said.size(), wrong);
    }

    /** The readings of the articles that belong. */
    static List<Reading> readings(Place place, String name) {
        try (var store = place.openToRead(name)) {
            return store.decisions(Shelf.DOSSIER).stream()
                    .flatMap(decision -> Optional.ofNullable(store.current().get(decision.address())).stream())
                    .flatMap(version -> store.latestReading(version).stream())
                    .toList();
        }
    }

    private void kill(int round) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServeAndKeep.class.getName(),
                        place.named(),
                        NAME,
                        String.valueOf(round * 10_000))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = child.inputReader()) {
            var first = lines.readLine();
            if (first == null || !first.startsWith("ready ")) {
                wrong.add("did not start: " + first);
                return;
            }
            var hears = Thread.ofVirtual().start(() -> hear(lines));
            var corrects = Thread.ofPlatform().start(() -> correct(first.substring("ready ".length())));
            while (corrects.isAlive() && answered.size() < round) Thread.sleep(5);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            child.toHandle().destroyForcibly();
            corrects.join();
            hears.join();
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void hear(BufferedReader lines) {
        lines.lines().filter(line -> line.startsWith("kept ")).forEach(line -> said.add(line.split(" ")[1]));
    }

    /** Corrects until nobody answers any more. */
    private void correct(String port) {
        var dossier = URI.create("http://localhost:" + port + "/dossiers/" + NAME);
        try {
            var page = client.send(HttpRequest.newBuilder(dossier).build(), BodyHandlers.ofString())
                    .body();
            var all = ACT_OF_SPEECH
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            if (all.isEmpty()) wrong.add("nothing to correct on the page of the dossier");
            while (!all.isEmpty() && !Thread.interrupted()) rule(dossier, all.get(random.nextInt(all.size())));
        } catch (IOException e) {
            // It was killed, which is the point; whatever was not answered need not be there.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rule(URI dossier, String on) throws IOException, InterruptedException {
        var name = "r" + asked++;
        var deed = asked % 2 == 0 ? "deed=NOTE&value-NOTE=note+" + name : "deed=SPEAKER&value-SPEAKER=Speaker+" + name;
        var form = "token=%s&person=bench&request=%s&on=%s&%s".formatted(OwnDesk.TOKEN, name, on, deed);
        var request = HttpRequest.newBuilder(URI.create(dossier + "/rulings"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        if (client.send(request, BodyHandlers.discarding()).statusCode() == SEE_OTHER) answered.add(name);
    }

    private void look(String when) {
        try (var store = place.openToRead(NAME)) {
            store.verify().problems().forEach(problem -> wrong.add(when + ": " + problem));
            lookForRulings(when, store);
            var addresses = Set.copyOf(store.addresses());
            said.stream()
                    .filter(address -> !addresses.contains(address))
                    .forEach(address -> wrong.add(when + ": was said to be kept and is not there: " + address));
        }
    }

    private void lookForRulings(String when, Store store) {
        var kept = store.rulings(Shelf.DOSSIER).stream()
                .map(Ruling.Entry::ruling)
                .flatMap(ruling -> ruling.request().stream())
                .toList();
        var known = new TreeSet<>(kept);
        if (known.size() != kept.size()) wrong.add(when + ": a correction is there twice");
        answered.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add(when + ": was answered and is not there: " + name));
    }
}
