package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.publish.page.Script;
import dev.readout.server.FerryDesk;
import dev.readout.server.FerryFee;
import java.io.IOException;
import java.net.BindException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeskServerTest {

    private static final String FERRY = "/dossiers/ferry%20fee";

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
    void listsTheDossiers() throws IOException {
        var page = Ask.get(desk, "/").answer();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<a href=\"" + FERRY + "\">The ferry fee</a>")
                .contains("4 to 8 Mar 2031")
                .contains("is damaged");
    }

    @Test
    void showsADossierAsOfToday() throws IOException {
        var page = Ask.get(desk, FERRY).answer();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("As of 9 Mar 2031</b>, today")
                .contains("the fee would stay")
                .contains("Fee &lt;stays&gt;")
                .doesNotContain("<stays>");
    }

    @Test
    void tellsTodayFromTheSameDayAskedFor() throws IOException {
        assertThat(Ask.get(desk, FERRY).answer().body()).contains("9 Mar 2031</b>, today");
        assertThat(Ask.get(desk, FERRY + "?asOf=2031-03-09").answer().body())
                .contains("9 Mar 2031</b>: what was public by then, whenever it came in here</p>");
    }

    @Test
    void showsWhatWasKnownHereAndSaysThatThisClockWasAsked() throws IOException {
        var noon = Ask.get(desk, FERRY + "?knownOn=2031-03-09T12:00").answer().body();

        assertThat(noon)
                .contains("9 Mar 2031</b>: what was known here by 9 Mar 2031, 12:00</p>")
                .contains("name=\"knownOn\" value=\"2031-03-09\"")
                .contains("/dossier.md?knownOn=2031-03-09T12%3A00")
                .contains("the fee would stay")
                .doesNotContain("/rule?");
        assertThat(Ask.get(desk, FERRY + "?knownOn=2031-03-08").answer().body())
                .contains("8 Mar 2031</b>: what was known here by 8 Mar 2031</p>")
                .doesNotContain("the fee would stay");
        assertThat(Ask.get(desk, FERRY + "?asOf=2031-03-04&knownOn=2031-03-09")
                        .answer()
                        .body())
                .contains("4 Mar 2031</b>: what was public by then, and known here by 9 Mar 2031</p>")
                .doesNotContain("the fee would stay");
    }

    @Test
    void saysThatNothingWasPublicYet() throws IOException {
        assertThat(Ask.get(desk, FERRY + "?asOf=2030-01-01").answer().body())
                .contains("No article is known that was public by 1 Jan 2030.");
    }

    @Test
    void showsADossierAsOfAnotherDay() throws IOException {
        var page = Ask.get(desk, FERRY + "?asOf=2031-03-05").answer();

        assertThat(page.body())
                .contains("As of 5 Mar 2031")
                .contains("value=\"2031-03-05\"")
                .contains("?asOf=2031-03-04\">‹ 4 Mar 2031")
                .doesNotContain("the fee would stay");
    }

    @Test
    void showsAnArticleWithWhatWasFoundInIt() throws IOException {
        var id = FerryFee.second().article().id();
        var page = Ask.get(desk, FERRY + "/articles/" + id).answer();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Fee &lt;stays&gt;")
                .contains("<a rel=\"prev\"")
                .contains("href=\"" + FERRY + "#B-s1v\"");
    }

    @Test
    void letsNothingRunInAPageButItsOwnScript() throws IOException {
        var page = Ask.get(desk, FERRY).answer();

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src '" + Script.HASH + "'; connect-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.body().split("<script", -1)).as("the desk's own").hasSize(2);
        assertThat(page.body()).contains("<script>" + Script.TEXT + "</script>").doesNotContain(" onclick");
    }

    @Test
    void givesOtherForms() throws IOException {
        assertThat(Ask.get(desk, FERRY + "/dossier.json").answer().body()).contains("readout.dossier/1");
        assertThat(Ask.get(desk, FERRY + "/dossier.md").answer().header("Content-Type"))
                .startsWith("text/markdown");
        assertThat(Ask.get(desk, FERRY + "/due.ics").answer().body()).contains("BEGIN:VCALENDAR");
        assertThat(Ask.get(desk, FERRY + "/statements.csv").answer().body()).contains("the fee would stay");
        assertThat(Ask.get(desk, FERRY + "/readings.jsonl").answer().body().lines())
                .hasSize(2);
    }

    @Test
    void sendsNothingThatTheAskerHas() throws IOException {
        var tag = Ask.get(desk, FERRY).answer().header("ETag");
        var again = Ask.get(desk, FERRY).with("If-None-Match", tag).answer();

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void leavesAPageThatABrowserHasItsStyleAndItsScript() throws IOException {
        var known = Ask.get(desk, FERRY).answer().header("ETag");
        var again = Ask.get(desk, FERRY).with("If-None-Match", known).answer();

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.headers()).doesNotContainKey("content-security-policy").containsKey("cache-control");
    }

    @Test
    void packsADossierForWhoeverTakesThat() throws IOException {
        assertThat(Ask.get(desk, FERRY)
                        .with("Accept-Encoding", "br, gzip;q=0.5")
                        .answer()
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(Ask.get(desk, FERRY)
                        .with("Accept-Encoding", "gzip;q=0")
                        .answer()
                        .header("Content-Encoding"))
                .isEmpty();
        assertThat(Ask.get(desk, "/").with("Accept-Encoding", "gzip").answer().header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void answersToThisMachinesNamesOnly() throws IOException {
        var named = Ask.get(desk, "/").with("Host", "127.0.0.1:" + desk.port()).answer();
        var rebound =
                Ask.get(desk, "/").with("Host", "evil.example:" + desk.port()).answer();
        var otherPort = Ask.get(desk, "/").with("Host", "localhost:1").answer();

        assertThat(named.status()).isEqualTo(200);
        assertThat(rebound.status()).isEqualTo(421);
        assertThat(otherPort.status()).isEqualTo(421);
        assertThat(rebound.body()).doesNotContain("ferry");
    }

    @Test
    void answersNoPageOfAnotherOrigin() throws IOException {
        var own = Ask.get(desk, "/")
                .with("Origin", "http://localhost:" + desk.port())
                .answer();
        var other = Ask.get(desk, "/").with("Origin", "https://evil.example").answer();
        var none = Ask.get(desk, "/").with("Origin", "null").answer();
        var image = Ask.get(desk, "/")
                .with("Sec-Fetch-Site", "cross-site")
                .with("Sec-Fetch-Dest", "image")
                .answer();

        assertThat(own.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(403);
        assertThat(none.status()).isEqualTo(403);
        assertThat(image.status()).isEqualTo(403);
    }

    @Test
    void letsAReaderComeInByALinkOnAnotherPage() throws IOException {
        var link = Ask.get(desk, "/")
                .with("Sec-Fetch-Site", "cross-site")
                .with("Sec-Fetch-Mode", "navigate")
                .with("Sec-Fetch-Dest", "document");

        assertThat(link.answer().status()).isEqualTo(200);
    }

    @Test
    void tellsAProgramWhatIsWrongAsAProblem() throws IOException {
        var problem = Ask.get(desk, "/dossiers/nothing").answer();

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not here\",\"status\":404,"
                        + "\"detail\":\"No dossier is called 'nothing'.\"}");
    }

    @Test
    void tellsAPersonWhatIsWrongOnAPage() throws IOException {
        var page = Ask.get(desk, "/dossiers/%3Cb%3E")
                .with("Accept", "text/html,*/*")
                .answer();

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("No dossier is called '&lt;b&gt;'").doesNotContain("<b>'");
    }

    @Test
    void tellsApartEveryWayToAskWrongly() throws IOException {
        assertThat(Ask.get(desk, FERRY + "?asOf=yesterday").answer().status()).isEqualTo(400);
        assertThat(Ask.get(desk, FERRY + "/articles/a-0").answer().status()).isEqualTo(404);
        assertThat(Ask.get(desk, "/dossiers/broken").answer().status()).isEqualTo(503);
        assertThat(Ask.get(desk, "/nowhere").answer().status()).isEqualTo(404);
        assertThat(Ask.post(desk, FERRY, "a=b").answer().status()).isEqualTo(405);
    }

    @Test
    void saysThatAPortIsTaken() {
        var taken = new DeskServer.Settings(desk.port(), ZoneOffset.UTC, "secret", "Ada");
        assertThatThrownBy(() -> new FerryDesk(ferry.store(), InstantSource.fixed(FerryFee.NOON), taken))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("is taken");
    }
}
