package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.FerryDesk;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are none. */
class MalformedAddressTest {

    @SuppressWarnings("NullAway.Init")
    private static FerryDesk ferry;

    @BeforeAll
    static void open() throws IOException {
        ferry = FerryDesk.open();
    }

    @AfterAll
    static void close() {
        ferry.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dossiers/%00",
                "/dossiers/ferry%00fee",
                "/dossiers/%",
                "/dossiers/%zz",
                "/dossiers/%2",
                "/dossiers/%C0%AF",
                "/dossiers/%FF",
                "/dossiers/a%2Fb",
                "/dossiers/%2e%2e/accounts",
                "/dossiers/..;/accounts",
                "/../../etc/passwd",
                "/dossiers//ferry",
                "/dossiers/a%5Cb",
                "/api/v1/dossiers/%00",
                "/api/v1/dossiers/%FF",
                "/dossiers/\u0001",
                "no-address"
            })
    void areToldToAProgramAsAnyOtherProblem(String path) throws IOException {
        var told = Ask.get(ferry.server(), path).answer();

        assertThat(told.status()).isBetween(400, 404);
        assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(told.body()).contains("\"status\":" + told.status()).contains("\"detail\":\"");
        assertThat(told.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /** Of a request whose first line cannot be read, who asks is not known: see above. */
    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/%C0%AF", "/dossiers/%FF", "/dossiers/..;/accounts"})
    void areToldToAPersonAsAPage(String path) throws IOException {
        var told = Ask.get(ferry.server(), path).with("Accept", "text/html").answer();

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.body())
                .contains("<a href=\"/\">All dossiers</a>")
                .contains("This is no address")
                .doesNotContainIgnoringCase("jetty");
        assertThat(told.header("Content-Security-Policy")).contains("default-src 'none'; style-src 'sha256-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%zz", "/search?q=%00", "/search?q=%FF", "/api/v1/search?words=%zz"})
    void takeNoHarmFromAQuestionThatIsNone(String path) throws IOException {
        assertThat(Ask.get(ferry.server(), path).answer().status()).isIn(200, 400);
    }
}
