package dev.readout.server.http;

import static dev.readout.server.http.SharedDesk.FERRY;
import static dev.readout.server.http.SharedDesk.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.AuditEntry;
import dev.readout.accounts.Scope;
import dev.readout.server.AsOf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SigningInTest extends AtSharedDesk {

    private static final String REJECT = "&deed=REJECT&on=";

    @Test
    void showsNothingToWhoeverIsNotSignedIn() throws IOException {
        for (var path :
                new String[] {"/", FERRY, "/api/v1/dossiers", "/nowhere", "/accounts", "/sign-in/../accounts"}) {
            var answer = ask(path).answer();
            assertThat(answer.status()).as(path).isIn(400, 401);
            assertThat(answer.body()).as(path).doesNotContain("ferry");
        }
        assertThat(ask("/").answer().header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void leadsAPersonToWhereTheySignInAndBack() throws IOException {
        var sent = ask(FERRY + "?asOf=2031-03-05").with("Accept", "text/html").answer();

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/sign-in?next=%2Fdossiers%2Fferry%2520fee%3FasOf%3D2031-03-05");
        var signedIn =
                shared.signIn("rea", PASSWORD, FERRY + "?asOf=2031-03-05").answer();
        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith(FERRY + "?asOf=2031-03-05");
        assertThat(ask(FERRY).with("Cookie", shared.cookie("rea")).answer().body())
                .contains("the fee would stay");
    }

    @Test
    void leadsNobodyToAnotherSite() throws IOException {
        for (var next :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: y", "javascript:x"
                }) {
            var location = shared.signIn("rea", PASSWORD, next).answer().header("Location");
            assertThat(location).as(next).matches("(http://localhost:\\d+)?/");
        }
    }

    @Test
    void givesACookieThatNoScriptReadsAndNoOtherSiteSends() throws IOException {
        var cookie = shared.signIn("rea", PASSWORD, "/").answer().header("Set-Cookie");

        assertThat(cookie).startsWith("readout-session=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie).doesNotContain("Domain", "Secure");
    }

    @Test
    void givesACookieForTlsAloneBehindAProxy() throws IOException {
        var page = ask("/sign-in").with("Host", "desk.example").answer();
        var form = "name=rea&password=" + SharedDesk.escaped(PASSWORD) + "&token=" + SharedDesk.formToken(page.body());
        var answer = Ask.post(shared.desk, "/sign-in", form)
                .with("Host", "desk.example")
                .with("Origin", SharedDesk.ORIGIN)
                .with("Cookie", page.header("Set-Cookie").replaceFirst(";.*", ""))
                .answer();

        assertThat(answer.header("Set-Cookie"))
                .startsWith("__Host-readout-session=")
                .contains("Secure", "Path=/");
        var plain = answer.header("Set-Cookie").replaceFirst(";.*", "");
        assertThat(ask("/").with("Host", "desk.example")
                        .with("Cookie", plain)
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(ask("/").with("Cookie", plain).answer().status()).isEqualTo(401);
    }

    @Test
    void refusesOtherNamesAndOtherOrigins() throws IOException {
        var cookie = shared.cookie("rea");
        assertThat(ask("/").with("Host", "evil.example")
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(421);
        assertThat(ask("/").with("Origin", "https://evil.example")
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(ask("/").with("Origin", SharedDesk.ORIGIN)
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .as("the origin of another name of the desk")
                .isEqualTo(403);
    }

    @Test
    void saysNothingOfWhyAndSlowsDownWhoGuesses() throws IOException {
        var wrong = shared.signIn("rea", "not the password", "/").answer();
        var unknown = shared.signIn("nobody", PASSWORD, "/").answer();

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.header("Set-Cookie")).doesNotContain("session");
        assertThat(strippedOfTokens(unknown.body())).isEqualTo(strippedOfTokens(wrong.body()));
        for (int i = 0; i < 9; i++)
            shared.signIn("rea", "not the password", "/").answer();
        var later = shared.signIn("rea", PASSWORD, "/").answer();
        assertThat(later.status()).isEqualTo(429);
        assertThat(later.header("Retry-After")).isNotEmpty();
    }

    @Test
    void takesNoSignInFromAFormOfAnotherPage() throws IOException {
        var form = "name=rea&password=" + SharedDesk.escaped(PASSWORD);
        assertThat(Ask.post(shared.desk, "/sign-in", form).answer().status()).isEqualTo(403);
        assertThat(Ask.post(shared.desk, "/sign-in", form + "&token=" + "x".repeat(43))
                        .with("Cookie", "readout-form=" + "y".repeat(43))
                        .answer()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void endsWithSigningOutAlsoForACookieThatSomebodyKept() throws IOException {
        var cookie = shared.cookie("rea");
        var token = shared.formToken(cookie, "/account");
        assertThat(Ask.post(shared.desk, "/sign-out", "")
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(403);
        var out = Ask.post(shared.desk, "/sign-out", "token=" + token)
                .with("Cookie", cookie)
                .answer();

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Set-Cookie")).contains("readout-session=;");
        assertThat(ask("/").with("Cookie", cookie).answer().status()).isEqualTo(401);
    }

    @Test
    void takesADecisionFromAnAnalystsFormInTheirOwnName() throws IOException {
        var cookie = shared.cookie("ann");
        var on = said();
        var token = shared.formToken(cookie, FERRY + "/rule?on=" + on);
        var form = "person=somebody+else&token=" + token + "&deed=REJECT&on=" + on;
        var answer = Ask.post(shared.desk, FERRY + "/rulings", form)
                .with("Cookie", cookie)
                .answer();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(shared.dossiers.rulings("ferry fee"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.ruling().person()).isEqualTo("ann"));
        assertThat(shared.accounts.lastEntries(1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.person() + " " + entry.deed())
                        .isEqualTo("ann POST /dossiers/ferry%20fee/rulings: 303"));
    }

    @Test
    void takesNoDecisionWithoutTheTokenOfTheForm() throws IOException {
        var cookie = shared.cookie("ann");
        var others = shared.formToken(shared.cookie("adm"), "/account");

        for (var token : new String[] {"", "token=", "token=secret", "token=" + others}) {
            assertThat(Ask.post(shared.desk, FERRY + "/rulings", token + REJECT + said())
                            .with("Cookie", cookie)
                            .answer()
                            .status())
                    .as(token)
                    .isEqualTo(403);
        }
        assertThat(shared.dossiers.rulings("ferry fee")).isEmpty();
    }

    @Test
    void letsAReaderDecideNothing() throws IOException {
        var cookie = shared.cookie("rea");
        var token = shared.formToken(cookie, "/account");

        assertThat(Ask.post(shared.desk, FERRY + "/rulings", "token=" + token + REJECT + said())
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(ask("/accounts")
                        .with("Cookie", shared.cookie("ann"))
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(ask("/accounts")
                        .with("Cookie", shared.cookie("adm"))
                        .answer()
                        .body())
                .contains("rea")
                .contains("POST /dossiers/ferry%20fee/rulings: 403");
        assertThat(shared.dossiers.rulings("ferry fee")).isEmpty();
    }

    @Test
    void opensToProgramsByATokenAndNotByTheTokenOfAnOwnDesk() throws IOException {
        var reads = "Bearer " + shared.token("ann", Scope.READ);
        var writes = "Bearer " + shared.token("ann", Scope.WRITE);
        var form = "person=ann" + REJECT + said();

        assertThat(ask("/api/v1/dossiers").with("Authorization", reads).answer().status())
                .isEqualTo(200);
        assertThat(ask("/api/v1/dossiers")
                        .with("Authorization", "Bearer secret")
                        .answer()
                        .status())
                .isEqualTo(401);
        assertThat(Ask.post(shared.desk, FERRY + "/rulings", form)
                        .with("Authorization", reads)
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(Ask.post(shared.desk, FERRY + "/rulings", form)
                        .with("Authorization", writes)
                        .answer()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void writesNoSecretIntoTheLogAPageOrAnAddress() throws IOException {
        var token = shared.token("ann", Scope.READ);
        var cookie = shared.cookie("adm");
        ask("/api/v1/dossiers").with("Authorization", "Bearer " + token).answer();
        var page = ask("/accounts").with("Cookie", cookie).answer().body();
        var log = shared.accounts.lastEntries(100).stream()
                .map(AuditEntry::toString)
                .toList()
                .toString();

        for (var secret : new String[] {
            PASSWORD, token.substring(token.lastIndexOf('_')), cookie.replaceFirst(".*=", ""), "argon2"
        }) {
            assertThat(page).doesNotContain(secret);
            assertThat(log).doesNotContain(secret);
        }
        assertThat(shared.signIn("rea", PASSWORD, "/").answer().header("Location"))
                .doesNotContain("rea", "token", "password");
    }

    private Ask ask(String path) {
        return Ask.get(shared.desk, path);
    }

    private String said() {
        var dossier = shared.dossiers.find("ferry fee", AsOf.NOW).orElseThrow().dossier();
        return dossier.utterances().getFirst().id().value();
    }

    private static String strippedOfTokens(String page) {
        return page.replaceAll("value=\"[A-Za-z0-9_-]{43}\"", "");
    }
}
