package dev.readout.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PoliteFetchTest {

    private static final FetchSettings LOCAL = new FetchSettings(
            "Readout/test", Duration.ofSeconds(5), 100_000, Duration.ofSeconds(1), Duration.ofSeconds(30), true);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2019-06-04T10:00:00Z"));
    private final List<Duration> pauses = new ArrayList<>();
    private final LocalServer server = new LocalServer();
    private final PoliteFetch fetch = open(LOCAL);

    private PoliteFetch open(FetchSettings settings) {
        return PoliteFetch.open(settings, now::get, time -> {
            pauses.add(time);
            now.updateAndGet(moment -> moment.plus(time));
        });
    }

    @AfterEach
    void close() throws IOException {
        fetch.close();
        server.close();
    }

    @Test
    void handsOverWhatTheServerSentWithItsAddressAndType() {
        server.on("/a", 200, "Content-Type: text/html\r\nETag: \"7\"\r\n", "<p>Hello");

        var received = received(fetch.get(server.at("/a")));
        assertThat(words(received)).isEqualTo("<p>Hello");
        assertThat(received.document().declared().mediaType()).contains("text/html");
        assertThat(received.document().declared().address())
                .contains(server.at("/a").toString());
        assertThat(received.validators()).isEqualTo(new Validators(Optional.of("\"7\""), Optional.empty()));
    }

    @Test
    void asksAgainWithTheVeryValidatorsItWasGiven() {
        server.on("/a", 304, "", "");
        var known = new Validators(Optional.of("W/\"a b\""), Optional.of("yesterday, about noon"));

        assertThat(fetch.get(server.at("/a"), known)).isEqualTo(new Fetched.Unchanged());
        assertThat(server.requests().getLast())
                .contains("If-None-Match: W/\"a b\"")
                .contains("If-Modified-Since: yesterday, about noon");
    }

    @Test
    void takesUnchangedForNoSuccessWhereNothingIsStored() {
        server.on("/a", 304, "", "");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Later.class);
    }

    @Test
    void obeysTheFirstHalfMegabyteOfALongRobotsFile() {
        var long500KiB = "# a fence of the harbour office\n".repeat(16_100);
        server.on("/robots.txt", 200, "", "User-agent: *\nDisallow: /private\n" + long500KiB + "Disallow: /a\n")
                .on("/a", 200, "", "x")
                .on("/private/b", 200, "", "x");

        assertThat(fetch.get(server.at("/private/b"))).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Received.class);
    }

    @Test
    void takesNoRuleThatTheEndOfTheFirstHalfMegabyteCuts() {
        var head = "User-agent: *\n";
        var rule = "Disallow: /a";
        var comment = "#".repeat(512_000 - head.length() - rule.length() - 1) + "\n";
        server.on("/robots.txt", 200, "", head + comment + rule + "bout\n").on("/a", 200, "", "x");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Received.class);
    }

    @Test
    void readsNothingForNowWhereRobotsIsPackedInAWayThatWasNotAskedFor() {
        server.on("/robots.txt", 200, "Content-Encoding: br\r\n", "?").on("/a", 200, "", "x");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Later.class);
    }

    @Test
    void obeysRobotsTxt() {
        server.on("/robots.txt", 200, "Content-Type: text/plain\r\n", "User-agent: readout\nDisallow: /private\n")
                .on("/private/a", 200, "", "x")
                .on("/open", 200, "", "x");

        assertThat(fetch.get(server.at("/private/a"))).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch.get(server.at("/open"))).isInstanceOf(Fetched.Received.class);
        assertThat(server.requests()).noneMatch(request -> request.contains("/private"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void readsNothingWhileRobotsTxtIsInTrouble(int status) {
        server.on("/robots.txt", status, "Retry-After: 120\r\n", "").on("/a", 200, "", "x");

        assertThat(fetch.get(server.at("/a")))
                .isEqualTo(new Fetched.Later("its server's robots.txt cannot be read now", Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void readsAllWhereThereIsNoRobotsTxt(int status) {
        server.on("/robots.txt", status, "", "").on("/a", 200, "", "x");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Received.class);
    }

    @Test
    void pausesAsLongAsTheHostAsks() {
        server.on("/robots.txt", 200, "", "User-agent: *\nCrawl-delay: 7\n").on("/a", 200, "", "x");

        fetch.get(server.at("/a"));
        fetch.get(server.at("/a"));
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void comesBackOnlyWhenTheServerWants() {
        server.on("/a", 503, "Retry-After: 3600\r\n", "");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Later.class);
        var asked = server.requests().size();
        assertThat(fetch.get(server.at("/a")))
                .isEqualTo(new Fetched.Later("its server wants to be left alone for now", Duration.ofHours(1)));
        assertThat(server.requests()).hasSize(asked);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        server.on("/a", 500, "", "");

        var first = (Fetched.Later) fetch.get(server.at("/a"));
        now.updateAndGet(moment -> moment.plus(first.pause()));
        var second = (Fetched.Later) fetch.get(server.at("/a"));
        assertThat(second.pause()).isGreaterThan(first.pause());
    }

    @Test
    void followsRedirectsAndKeepsTheLastAddress() {
        server.on("/a", 301, "Location: b?x=1\r\n", "").on("/b?x=1", 200, "", "there");

        assertThat(received(fetch.get(server.at("/a"))).document().declared().address())
                .contains(server.at("/b?x=1").toString());
    }

    @Test
    void givesUpOnRedirectsInACircle() {
        server.on("/a", 302, "Location: /b\r\n", "").on("/b", 302, "Location: /a\r\n", "");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Refused.class);
        assertThat(server.requests())
                .filteredOn(request -> !request.contains("robots"))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://127.0.0.1/", "javascript:alert(1)", "http://a:b@c/"})
    void followsNoRedirectOutOfTheWeb(String location) {
        server.on("/a", 302, "Location: " + location + "\r\n", "");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void connectsToNoAddressOfThisMachineUnlessTold() {
        server.on("/a", 200, "", "secret");
        try (var strict = open(LOCAL.withLocal(false))) {
            var port = server.at("/").port().orElseThrow();
            for (var host :
                    List.of("127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0")) {
                var address =
                        WebAddress.of("http://" + host + ":" + port + "/a").orElseThrow();
                assertThat(strict.get(address)).as(host).isInstanceOf(Fetched.Refused.class);
            }
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void unpacksWhatIsPacked() {
        server.on("/a", 200, "Content-Encoding: gzip\r\n", LocalServer.gzip("packed".getBytes(StandardCharsets.UTF_8)));

        assertThat(words(received(fetch.get(server.at("/a"))))).isEqualTo("packed");
    }

    @Test
    void stopsUnpackingABomb() {
        var bomb = LocalServer.gzip(new byte[20_000_000]);
        server.on("/a", 200, "Content-Encoding: gzip\r\n", bomb)
                .on("/b", 200, "Content-Encoding: gzip, gzip\r\n", LocalServer.gzip(bomb));

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch.get(server.at("/b"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void stopsReadingWhatNeverEnds() {
        server.on("/a", socket -> {
            LocalServer.write(socket, "HTTP/1.1 200 X\r\nConnection: close\r\n\r\n");
            var chunk = "x".repeat(10_000);
            for (int i = 0; i < 10_000; i++) LocalServer.write(socket, chunk);
        });

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void takesACutOffAnswerForNone() {
        server.on("/a", socket -> LocalServer.write(socket, "HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\nonly this"))
                .on("/b", 200, "Content-Encoding: gzip\r\n", new byte[] {31, (byte) 139, 8, 0, 0});

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Later.class);
        now.updateAndGet(moment -> moment.plus(Duration.ofHours(1)));
        assertThat(fetch.get(server.at("/b"))).isInstanceOf(Fetched.Later.class);
    }

    @Test
    void givesUpOnAServerThatDribbles() {
        var hurried = new FetchSettings(
                "Readout/test", Duration.ofMillis(300), 1_000, Duration.ZERO, Duration.ofSeconds(30), true);
        server.on("/a", socket -> {
            LocalServer.write(socket, "HTTP/1.1 200 X\r\n");
            // Blocks until the client hangs up, as a server does that never gets on.
            assertThat(socket.getInputStream().read()).isNegative();
        });
        try (var impatient = open(hurried)) {
            assertThat(impatient.get(server.at("/a"))).isInstanceOf(Fetched.Later.class);
        }
    }

    @Test
    void saysThatAServerCannotBeReachedRatherThanItsRobotsTxt() throws IOException {
        var address = server.at("/a");
        server.close();

        assertThat(fetch.get(address))
                .isEqualTo(new Fetched.Later("its server cannot be connected to", Duration.ofMinutes(1)));
    }

    @Test
    void saysWhoItIs() {
        fetch.get(server.at("/a"));

        assertThat(server.requests()).isNotEmpty().allMatch(request -> request.contains("User-Agent: Readout/test"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 451})
    void refusesForGoodWhatIsNotHandedOut(int status) {
        server.on("/a", status, "", "<p>no");

        assertThat(fetch.get(server.at("/a"))).isInstanceOf(Fetched.Refused.class);
    }

    private static Fetched.Received received(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Received.class);
        return (Fetched.Received) fetched;
    }

    private static String words(Fetched.Received received) {
        return StandardCharsets.UTF_8.decode(received.document().bytes()).toString();
    }
}
