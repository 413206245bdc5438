package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.readout.intake.fetch.SendOnce;
import dev.readout.server.alert.Carried;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookPostTest {

    private final SendOnce send = SendOnce.open(Duration.ofMinutes(1), true);

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        send.close();
    }

    @Test
    void saysByTheAnswerWhatBecameOfALetter() {
        assertThat(post("204")).isEqualTo(new Carried.Arrived());
        assertThat(post("503")).isEqualTo(new Carried.NotYet("its server answered 503"));
        assertThat(post("429")).isInstanceOf(Carried.NotYet.class);
        assertThat(post("404")).isEqualTo(new Carried.Never("its server answered 404"));
        assertThat(post("302")).isInstanceOf(Carried.Never.class);
    }

    private Carried post(String status) {
        return new WebhookPost(send)
                .post("http://127.0.0.1:" + server.getAddress().getPort() + "/" + status, Map.of(), "{}");
    }
}
