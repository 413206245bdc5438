package dev.readout.server.http;

import static dev.readout.server.http.SharedDesk.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.Scope;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is one's own at a desk that several people share. */
class SharedLooksTest extends AtSharedDesk {

    private static final String FEE = "/search?q=fee";

    @Test
    void tellsEverybodyWhatOthersCorrected() throws IOException {
        var rea = shared.cookie("rea");
        var ann = shared.cookie("ann");
        var said = Pattern.compile("/rule\\?on=(u-[^\"&]+)").matcher(page(FERRY, ann));
        assertThat(said.find()).isTrue();
        page(FERRY, rea);
        var note = "deed=NOTE&value-NOTE=seen&on=" + said.group(1) + "&token=" + shared.formToken(ann, "/account");
        assertThat(Ask.post(shared.desk, FERRY + "/rulings", note)
                        .with("Cookie", ann)
                        .answer()
                        .status())
                .isEqualTo(303);

        assertThat(page("/", rea)).contains("<b>1 correction</b>");
        assertThat(page("/", ann)).doesNotContain("1 correction");
    }

    @Test
    void keepsASavedSearchToWhoeverSavedIt() throws IOException {
        var ann = shared.cookie("ann");
        var form = "name=My+fee&query=q%3Dfee&token=" + shared.formToken(ann, "/account");
        var saved = Ask.post(shared.desk, "/searches", form).with("Cookie", ann).answer();
        var id = saved.header("Location").replaceFirst(".*#", "");
        var feed = "/searches/" + id + "/news.json";

        assertThat(saved.status()).isEqualTo(303);
        assertThat(page(FEE, ann)).contains("My fee");
        assertThat(page(feed, ann)).contains("My fee");
        var rea = shared.cookie("rea");
        assertThat(page(FEE, rea)).doesNotContain("My fee");
        assertThat(Ask.get(shared.desk, feed).with("Cookie", rea).answer().status())
                .isEqualTo(404);
        var forget = Ask.post(shared.desk, "/searches/" + id + "/forget", "token=" + shared.formToken(rea, "/account"));
        assertThat(forget.with("Cookie", rea).answer().status()).isEqualTo(404);
        assertThat(page(FEE, ann)).contains("My fee");
    }

    @Test
    void namesThePlacesOfAFeedAsTheDeskIsCalled() throws IOException {
        var ann = shared.cookie("ann");
        var form = "name=My+fee&query=q%3Dfee&token=" + shared.formToken(ann, "/account");
        var saved = Ask.post(shared.desk, "/searches", form).with("Cookie", ann).answer();
        var token = "Bearer " + shared.token("ann", Scope.READ);
        var feed = Ask.get(shared.desk, "/searches/" + saved.header("Location").replaceFirst(".*#", "") + "/news.json")
                .with("Host", "desk.example")
                .with("Authorization", token)
                .answer();

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.body()).contains("https://desk.example/dossiers/").doesNotContain("http://desk.example");
    }

    private String page(String path, String cookie) throws IOException {
        var answer = Ask.get(shared.desk, path).with("Cookie", cookie).answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
