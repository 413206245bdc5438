package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.Scope;
import dev.readout.server.Notebook.Saved;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Being told of saved searches at a desk that people share. */
class SharedAlertsTest extends AtSharedDesk {

    private static final String HOOK = "by=hook&address=https%3A%2F%2Fhooks.example%2FT0%2Fhidden";

    @Test
    void isSetUpByThoseAloneWhoMayWrite() throws IOException {
        var readers = saved("rea");
        assertThat(post("rea", "/searches/" + readers + "/alerts", HOOK).status())
                .isEqualTo(403);
        assertThat(page("rea")).contains("The stay").doesNotContain("By webhook to");

        var analysts = saved("ann");
        assertThat(page("ann")).contains("By webhook to");
        assertThat(post("ann", "/searches/" + analysts + "/alerts", HOOK).status())
                .isEqualTo(200);
        assertThat(Ask.post(shared.desk, "/searches/" + analysts + "/alerts", HOOK)
                        .with("Authorization", "Bearer " + shared.token("ann", Scope.READ))
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(post("adm", "/searches/" + analysts + "/alerts", HOOK).status())
                .as("of nobody else's search")
                .isEqualTo(404);
    }

    @Test
    void isInTheLogWithoutWhatIsSecret() throws IOException {
        post("ann", "/searches/" + saved("ann") + "/alerts", HOOK);

        assertThat(shared.accounts.lastEntries(50).toString())
                .contains("has “The stay” told to hooks.example")
                .doesNotContain("hidden")
                .doesNotContain("whsec_");
    }

    @Test
    void endsWithTheAccountOrItsRole() {
        var matches = shared.matches();
        var search = new Saved("s-1", "The stay", "ann", "q=stay");
        assertThat(matches.mayTell(search)).isTrue();
        assertThat(matches.mayTell(new Saved("s-2", "The stay", "rea", "q=stay")))
                .isFalse();

        shared.register.remove("ann");
        assertThat(matches.mayTell(search)).isFalse();
    }

    private String page(String name) throws IOException {
        return Ask.get(shared.desk, "/search")
                .with("Cookie", shared.cookie(name))
                .answer()
                .body();
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
