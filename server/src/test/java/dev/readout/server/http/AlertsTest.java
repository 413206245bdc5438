package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlertsTest extends AtFerryDesk {

    private static final Pattern ATOM = Pattern.compile("href=\"(/searches/([^/]+)/news.atom)\"");

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
    void tellsAtAnAddressAndShowsItsSecretOnce() throws IOException {
        assertThat(save("q=exemption")).isEqualTo(303);
        var search = ATOM.matcher(Ask.get(desk, "/search").answer().body());
        assertThat(search.find()).isTrue();
        var alerts = "/searches/" + search.group(2) + "/alerts";
        var form = "token=secret&by=hook&address=https%3A%2F%2Fhooks.example%2FT4711";
        var once = Ask.post(desk, alerts, form).answer();

        assertThat(once.status()).isEqualTo(200);
        assertThat(once.header("Cache-Control")).isEqualTo("no-store");
        assertThat(once.body()).contains("hooks.example").containsPattern("whsec_[A-Za-z0-9+/=&#;]+");
        assertThat(Ask.get(desk, "/search").answer().body())
                .contains("Webhook: hooks.example")
                .contains("nothing new yet")
                .doesNotContain("whsec_")
                .doesNotContain("T4711")
                .doesNotContain("By e-mail");
        assertThat(Ask.get(desk, "/settings").answer().body())
                .contains("Webhook: hooks.example")
                .doesNotContain("whsec_")
                .doesNotContain("T4711");
        var alert = ferry.book().all().getFirst().id();
        assertThat(Ask.post(desk, alerts + "/" + alert + "/forget", "token=secret")
                        .answer()
                        .status())
                .isEqualTo(303);
        assertThat(ferry.book().all()).isEmpty();
        assertThat(Ask.post(desk, "/searches/" + search.group(2) + "/forget", "token=secret")
                        .answer()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void tellsOnlyWhereItCan() throws IOException {
        assertThat(save("q=exemption")).isEqualTo(303);
        var search = ATOM.matcher(Ask.get(desk, "/search").answer().body());
        assertThat(search.find()).isTrue();
        var alerts = "/searches/" + search.group(2) + "/alerts";

        assertThat(status(alerts, "token=secret&by=hook&address=file%3A%2F%2F%2Fetc%2Fpasswd"))
                .isEqualTo(400);
        assertThat(status(alerts, "token=secret&by=mail&address=ada%40desk.example"))
                .isEqualTo(400);
        assertThat(status(alerts, "by=hook&address=https%3A%2F%2Fhooks.example"))
                .isEqualTo(403);
        assertThat(status("/searches/s-0/alerts", "token=secret&by=hook&address=https%3A%2F%2Fhooks.example"))
                .isEqualTo(404);
    }

    private int status(String path, String form) throws IOException {
        return Ask.post(desk, path, form).answer().status();
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

    private int save(String query) throws IOException {
        var form = "token=secret&name=The+stay&query=" + Addresses.escaped(query);
        return Ask.post(desk, "/searches", form).answer().status();
    }
}
