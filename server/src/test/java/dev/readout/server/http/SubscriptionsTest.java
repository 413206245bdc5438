package dev.readout.server.http;

import static dev.readout.server.http.SharedDesk.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.Scope;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A calendar or a reader of feeds at a desk where people sign in. */
class SubscriptionsTest extends AtSharedDesk {

    private static final Pattern MADE =
            Pattern.compile("value=\"http://localhost:\\d+(/subscribed/([^/\"]+)/[^\"]+)\"");
    private static final Pattern END = Pattern.compile("action=\"(/subscriptions/[^/]+/end)\"");
    private static final String OF_FERRY = "of=dossier:ferry+fee&as=";

    @Test
    void givesACalendarAnAddressOfItsOwnThatNeedsNoSignIn() throws IOException {
        var address = made("rea", OF_FERRY + "calendar");

        var calendar = Ask.get(shared.desk, address).answer();
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").doesNotContain("/subscribed/");
        assertThat(calendar.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(Ask.get(shared.desk, address)
                        .with("If-None-Match", calendar.header("ETag"))
                        .answer()
                        .status())
                .isEqualTo(304);
    }

    @Test
    void givesReadersOfFeedsOneOfADossierOrOfASavedSearch() throws IOException {
        var atom = Ask.get(shared.desk, made("rea", OF_FERRY + "atom")).answer();
        assertThat(atom.header("Content-Type")).startsWith("application/atom+xml");
        var json = Ask.get(shared.desk, made("rea", OF_FERRY + "json")).answer();
        assertThat(json.header("Content-Type")).startsWith("application/feed+json");

        var search = saved("rea");
        var news = Ask.get(shared.desk, made("rea", "of=search:" + search + "&as=atom"))
                .answer();
        assertThat(news.body()).contains("Readout: The stay").contains("the fee would stay");
        assertThat(post("ann", "/subscriptions", "of=search:" + search + "&as=atom")
                        .status())
                .as("of nobody else's search")
                .isEqualTo(404);
        assertThat(post("rea", "/subscriptions", "of=search:" + search + "&as=calendar")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void opensNothingElse() throws IOException {
        var address = made("adm", OF_FERRY + "calendar");
        var secret = address.split("/")[2];

        for (var other : new String[] {"changes.atom", "news.atom", "dossier.json", "x"})
            assertThat(Ask.get(shared.desk, "/subscribed/" + secret + "/" + other)
                            .answer()
                            .status())
                    .isEqualTo(404);
        assertThat(Ask.get(shared.desk, "/subscribed/" + secret + "x/due.ics")
                        .answer()
                        .status())
                .isEqualTo(404);
        for (var path :
                new String[] {"/", FERRY, "/settings", "/subscribed/../accounts", "/subscribed/x/../../accounts"})
            assertThat(Ask.get(shared.desk, path)
                            .with("Authorization", "Bearer " + secret)
                            .with("Cookie", "readout-session=" + secret)
                            .answer()
                            .status())
                    .as(path)
                    .isIn(400, 401, 404);
        assertThat(Ask.post(shared.desk, address, "token=x").answer().status()).isIn(401, 405);
    }

    @Test
    void isShownOnceAndTakenBackByItsOwnerAlone() throws IOException {
        var address = made("rea", OF_FERRY + "calendar");
        var secret = address.split("/")[2];
        var page = settings("rea");
        assertThat(page).contains("ferry fee, Calendar").contains("never").doesNotContain(secret);
        var end = END.matcher(page);
        assertThat(end.find()).isTrue();

        assertThat(post("ann", end.group(1), "").status()).isEqualTo(404);
        assertThat(Ask.get(shared.desk, address).answer().status()).isEqualTo(200);
        assertThat(settings("rea")).doesNotContain("never");
        assertThat(post("rea", end.group(1), "").status()).isEqualTo(303);
        assertThat(Ask.get(shared.desk, address).answer().status()).isEqualTo(404);
        assertThat(shared.accounts.lastEntries(50).toString())
                .contains("made the subscription")
                .contains("took back the subscription")
                .doesNotContain(secret);
    }

    @Test
    void isNotMadeWithoutTheTokenOfAFormNorByAProgramThatReads() throws IOException {
        assertThat(Ask.post(shared.desk, "/subscriptions", OF_FERRY + "calendar")
                        .with("Cookie", shared.cookie("rea"))
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(Ask.post(shared.desk, "/subscriptions", OF_FERRY + "calendar")
                        .with("Authorization", "Bearer " + shared.token("adm", Scope.READ))
                        .answer()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void endsWithTheAccount() throws IOException {
        var address = made("rea", OF_FERRY + "calendar");

        shared.register.remove("rea");

        assertThat(Ask.get(shared.desk, address).answer().status()).isEqualTo(404);
    }

    @Test
    void letsSomebodyTakeBackATokenOfTheirOwn() throws IOException {
        var token = shared.token("rea", Scope.READ);
        var id = shared.accounts.tokens().getFirst().id();
        assertThat(settings("rea")).contains(id).doesNotContain(token);
        assertThat(settings("ann")).doesNotContain(id);

        assertThat(post("ann", "/tokens/" + id + "/end", "").status()).isEqualTo(404);
        assertThat(post("rea", "/tokens/" + id + "/end", "").status()).isEqualTo(303);
        assertThat(shared.accounts.tokens()).isEmpty();
    }

    private String settings(String name) throws IOException {
        return Ask.get(shared.desk, "/settings")
                .with("Cookie", shared.cookie(name))
                .answer()
                .body();
    }

    private String made(String name, String form) throws IOException {
        var found = MADE.matcher(post(name, "/subscriptions", form).body());
        assertThat(found.find()).as(form).isTrue();
        return found.group(1);
    }

    private String saved(String name) throws IOException {
        var answer = post(name, "/searches", "name=The+stay&query=" + Addresses.escaped("q=stay"));
        return answer.header("Location").replaceFirst(".*#", "");
    }

    private Ask.Answer post(String name, String path, String form) throws IOException {
        var cookie = shared.cookie(name);
        var token = shared.formToken(cookie, "/account");
        return Ask.post(shared.desk, path, "token=" + token + "&" + form)
                .with("Cookie", cookie)
                .answer();
    }
}
