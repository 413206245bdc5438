package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.FerryDesk;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final Pattern ATOM = Pattern.compile("href=\"(/searches/([^/]+)/news.atom)\"");

    @SuppressWarnings("NullAway.Init")
    private static FerryDesk ferry;

    @SuppressWarnings("NullAway.Init")
    private static DeskServer desk;

    @BeforeAll
    static void open() throws IOException {
        ferry = FerryDesk.open();
        desk = ferry.server();
    }

    @AfterAll
    static void close() {
        ferry.close();
    }

    @Test
    void tellsOfASavedSearchByAFeedThatSaysWhy() throws IOException {
        assertThat(save("q=fee&kind=statement&by=lind")).isEqualTo(303);
        var feed = ATOM.matcher(Ask.get(desk, "/search").answer().body());
        assertThat(feed.find()).isTrue();
        var atom = Ask.get(desk, feed.group(1)).answer();

        assertThat(atom.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(atom.body())
                .contains("<title>Readout: The stay</title>")
                .contains("Olaf Lind: “the fee would stay” (The Gazette, Fee &lt;stays&gt;)")
                .contains("matches your saved search “The stay” (words “fee”, who “lind”, kind “statement”)")
                .containsPattern("<link href=\"http://localhost:\\d+/dossiers/ferry%20fee/articles/[^\"]+#at\"")
                .doesNotContain("Ana Brandt");
        var json = Ask.get(desk, feed.group(1).replace(".atom", ".json")).answer();
        assertThat(json.body()).contains("https://jsonfeed.org/version/1.1").contains("the fee would stay");

        var forget = Ask.post(desk, "/searches/" + feed.group(2) + "/forget", "token=secret");
        assertThat(forget.answer().status()).isEqualTo(303);
        assertThat(Ask.get(desk, feed.group(1)).answer().status()).isEqualTo(404);
    }

    @Test
    void savesNothingWithoutTheTokenANameAndASearch() throws IOException {
        assertThat(Ask.post(desk, "/searches", "name=x&query=q=fee").answer().status())
                .isEqualTo(403);
        assertThat(Ask.post(desk, "/searches", "token=secret&name=&query=q=fee")
                        .answer()
                        .status())
                .isEqualTo(400);
        assertThat(save("//evil.example")).isEqualTo(400);
    }

    private static int save(String query) throws IOException {
        var form = "token=secret&name=The+stay&query=" + Addresses.escaped(query);
        return Ask.post(desk, "/searches", form).answer().status();
    }
}
