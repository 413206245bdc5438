package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Reading;
import dev.readout.server.FerryDesk;
import dev.readout.server.FerryFee;
import dev.readout.store.memory.MemoryStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static final String FERRY = "/dossiers/ferry%20fee";
    private static final Pattern NOTICE = Pattern.compile("class=\"since\"><a href=\"([^\"]+)\">([^<]+)<");
    private static final Pattern LIVE = Pattern.compile("data-live=\"([^\"]+)\"");

    /** Runs on from the noon of the coverage. */
    private final InstantSource clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), FerryFee.NOON));

    @SuppressWarnings("NullAway.Init")
    private FerryDesk ferry;

    @SuppressWarnings("NullAway.Init")
    private DeskServer desk;

    @BeforeEach
    void open() throws IOException {
        var store = new MemoryStore();
        FerryFee.keep(store, "https://courier.example/go", FerryFee.first());
        ferry = new FerryDesk(store, clock, FerryDesk.ADA);
        desk = ferry.server();
    }

    @AfterEach
    void close() {
        ferry.close();
    }

    @Test
    void tellsNothingAtTheFirstLook() throws IOException {
        assertThat(NOTICE.matcher(page(FERRY)).find()).isFalse();
    }

    @Test
    void tellsHowMuchIsNewAndShowsWhatChanged() throws IOException {
        page(FERRY);
        comeIn(FerryFee.second());
        var notice = NOTICE.matcher(page(FERRY));

        assertThat(notice.find()).isTrue();
        assertThat(notice.group(2)).startsWith("Since you last looked (").endsWith("): 1 new article");
        assertThat(page(notice.group(1).replaceFirst("#.*", "")))
                .contains("id=\"news\"")
                .contains("The Gazette: Fee &lt;stays&gt;")
                .contains("<b>new:</b> in an article that came in since")
                .contains("an exemption")
                .contains("<b>changed:</b>");
        assertThat(page("/")).contains("<b>1 new article</b>");
    }

    @Test
    void tellsNobodyOfTheirOwnCorrections() throws IOException {
        page(FERRY);
        var said = Pattern.compile("/rule\\?on=(u-[^\"&]+)").matcher(page(FERRY));
        assertThat(said.find()).isTrue();
        rule(said.group(1), "Ada");
        assertThat(NOTICE.matcher(page(FERRY)).find()).isFalse();

        rule(said.group(1), "Ben");
        var notice = NOTICE.matcher(page(FERRY));
        assertThat(notice.find()).isTrue();
        assertThat(notice.group(2)).endsWith("): 1 correction");
    }

    private void rule(String on, String person) throws IOException {
        var form = "token=secret&person=" + person + "&deed=NOTE&value-NOTE=seen&on=" + on;
        assertThat(Ask.post(desk, FERRY + "/rulings", form).answer().status()).isEqualTo(303);
    }

    @Test
    void refusesAMarkThatItDidNotMake() throws IOException {
        assertThat(Ask.get(desk, FERRY + "?since=yesterday").answer().status()).isEqualTo(400);
        assertThat(Ask.get(desk, FERRY + "?since=1.1.2031-02-31").answer().status())
                .isEqualTo(400);
    }

    @Test
    void tellsAnOpenPageWhatComesIn() throws IOException {
        var live = LIVE.matcher(page(FERRY));
        assertThat(live.find()).isTrue();
        var address = URI.create("http://localhost:" + desk.port() + live.group(1));
        var line = address.toURL().openConnection();
        line.setRequestProperty("Accept", "text/event-stream");
        try (var lines = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            comeIn(FerryFee.second());
            assertThat(lines.lines().filter(told -> told.startsWith("data: ")).findFirst())
                    .contains("data: 1 new article");
        }
    }

    private void comeIn(Reading reading) {
        FerryFee.keep(ferry.store(), "https://gazette.example/stays", reading);
    }

    private String page(String path) throws IOException {
        var answer = Ask.get(desk, path).answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
