package dev.readout.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.readout.intake.fetch.SendOnce.Sent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendOnceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<String> got = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/taken", exchange -> answer(exchange, 204));
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/taken");
            answer(exchange, 307);
        });
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, 503);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsToThisMachineOnlyWhereThatIsAllowed() {
        assertThat(post(false, address("/taken"))).isInstanceOf(Sent.Forbidden.class);
        assertThat(post(false, "http://localhost:" + server.getAddress().getPort() + "/taken"))
                .isInstanceOf(Sent.Forbidden.class);
        assertThat(got).isEmpty();
        assertThat(post(true, address("/taken"))).isEqualTo(new Sent.Answered(204));
        assertThat(got).containsExactly("POST /taken signed {}");
    }

    @Test
    void seesFromAnAddressThatItIsOfThisMachineOrItsNetwork() {
        try (var send = SendOnce.open(PATIENCE, false)) {
            assertThat(List.of(
                            "http://127.0.0.1/",
                            "http://localhost:8321/",
                            "http://[::1]/",
                            "http://[::ffff:10.0.0.1]/",
                            "http://192.168.1.1/",
                            "http://0x7f.1/",
                            "http://2130706433/",
                            "gopher://hooks.example/"))
                    .allMatch(send::refuses);
            assertThat(send.refuses("https://hooks.example/T0")).isFalse();
        }
        try (var send = SendOnce.open(PATIENCE, true)) {
            assertThat(send.refuses("http://127.0.0.1/")).isFalse();
        }
    }

    @Test
    void isNotLedOn() {
        assertThat(post(true, address("/elsewhere"))).isEqualTo(new Sent.Answered(307));
        assertThat(got).containsExactly("POST /elsewhere signed {}");
    }

    @Test
    void sendsNothingTwiceThoughAskedToTryAgainAtOnce() {
        assertThat(post(true, address("/busy"))).isEqualTo(new Sent.Answered(503));
        assertThat(got).hasSize(1);
    }

    @Test
    void tellsWhatWasNotSentFromWhatWasNotAnswered() throws IOException {
        try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(mute));
            assertThat(post(true, "http://127.0.0.1:" + mute.getLocalPort() + "/"))
                    .isInstanceOf(Sent.Unanswered.class);
        }
        int port = server.getAddress().getPort();
        server.stop(0);
        assertThat(post(true, "http://127.0.0.1:" + port + "/taken")).isInstanceOf(Sent.Unsent.class);
    }

    @Test
    void sendsToNothingThatIsNoAddressOfTheWeb() {
        assertThat(post(true, "ftp://files.example/")).isInstanceOf(Sent.Forbidden.class);
        assertThat(post(true, "https://ada:secret@hooks.example/")).isInstanceOf(Sent.Forbidden.class);
    }

    private static void hangUp(ServerSocket mute) {
        try (var socket = mute.accept()) {
            assertThat(socket.getInputStream().read()).isPositive();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Sent post(boolean allowLocal, String address) {
        try (var send = SendOnce.open(PATIENCE, allowLocal)) {
            return send.post(address, Map.of("Content-Type", "application/json", "webhook-signature", "signed"), "{}");
        }
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            var content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            got.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("webhook-signature") + " " + content);
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
