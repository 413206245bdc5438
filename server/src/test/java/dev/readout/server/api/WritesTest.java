package dev.readout.server.api;

import static dev.readout.server.api.ApiDesk.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.AsOf;
import dev.readout.server.FerryFee;
import dev.readout.store.Ruling.Deed;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritesTest {

    private static final String RULINGS = FERRY + "/rulings";
    private static final String NOTE = "{\"deed\":\"note\",\"on\":\"who-olaf-lind\",\"value\":\"call him\"}";
    private static final String ADD =
            """
            {"deed":"add","article":"%s","section":"options","start":%d,"quote":"ferry fee","state":"on_table","sort":"economic",
             "who":["Ana Brandt"],"reason":"heard it"}""".formatted(FerryFee.first().article().id().value(), FerryFee.FIRST.indexOf("ferry fee"));
    private static final String KEY = "Idempotency-Key";

    @SuppressWarnings("NullAway.Init")
    private ApiDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new ApiDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesADecisionAndItsUndoing() {
        assertThat(desk.post(RULINGS, NOTE).body()).isEqualTo("{\"number\":1,\"deed\":\"note\"}");
        assertThat(desk.post(RULINGS, "{\"deed\":\"undo\",\"value\":1}").statusCode())
                .isEqualTo(201);

        assertThat(desk.dossiers().rulings("ferry fee"))
                .extracting(entry -> entry.ruling().deed())
                .containsExactly(Deed.NOTE, Deed.UNDO);
        assertThat(desk.json(RULINGS).at("/items/0/value").textValue()).isEqualTo("call him");
        assertThat(desk.json(RULINGS).at("/items/0/person").textValue()).isEqualTo("Ada");
    }

    @Test
    void addsWhatNoReaderFoundOnTheVeryWords() {
        var answer = desk.post(RULINGS, ADD, KEY, "k-1");

        assertThat(answer.body()).isEqualTo("{\"number\":1,\"deed\":\"add\"}");
        assertThat(desk.post(RULINGS, ADD, KEY, "k-1").body()).isEqualTo(answer.body());
        assertThat(desk.json(RULINGS).at("/items/0/on/quote").textValue()).isEqualTo("ferry fee");
        assertThat(desk.json(FERRY + "/options").toString())
                .contains("added by Ada on ")
                .contains("heard it");
        assertThat(desk.post(RULINGS, "{\"deed\":\"undo\",\"value\":1}").statusCode())
                .isEqualTo(201);
        assertThat(desk.json(FERRY + "/options").toString()).doesNotContain("added by Ada");
    }

    @Test
    void addsNothingOnOtherWordsNorWhatCannotBe() {
        desk.post(RULINGS, ADD);

        assertIsProblem(desk.post(RULINGS, ADD), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("ferry fee", "ferry fees")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("\"start\":", "\"start\":1")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("\"start\":", "\"start\":-")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replaceFirst("\"start\":\\d+", "\"start\":2147483647")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("\"options\"", "\"process\"")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("on_table", "burnt")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("economic", "comic")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("Ana Brandt", "x".repeat(101))), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("\"reason\"", "\"on\"")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replace("\"reason\"", "\"day\"")), 400);
        assertIsProblem(desk.post(RULINGS, ADD.replaceFirst("a-[0-9a-f]+", "a-000000000000")), 404);
        assertThat(desk.dossiers().rulings("ferry fee")).hasSize(1);
    }

    @Test
    void countsARequestWithAKeyOnceAlsoWhenWhatItWasOnIsGone() {
        var on = desk.dossiers()
                .find("ferry fee", AsOf.NOW)
                .orElseThrow()
                .dossier()
                .policy()
                .options()
                .getFirst()
                .id()
                .value();
        var reject = "{\"deed\":\"reject\",\"on\":\"" + on + "\"}";

        var first = desk.post(RULINGS, reject, KEY, "k-1");
        var again = desk.post(RULINGS, reject, KEY, "k-1");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(desk.dossiers().rulings("ferry fee")).hasSize(1);
        assertThat(desk.post(RULINGS, reject).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        desk.post(RULINGS, NOTE, KEY, "k-1");

        assertIsProblem(desk.post(RULINGS, NOTE.replace("call", "ask"), KEY, "k-1"), 422);
        assertIsProblem(desk.post(RULINGS + "?asOf=2031-03-08", NOTE, KEY, "k-1"), 422);
        assertIsProblem(desk.post(RULINGS, NOTE, KEY, "x".repeat(201)), 400);
        assertThat(desk.dossiers().rulings("ferry fee")).hasSize(1);
    }

    @Test
    void takesAnArticleOutAndInAgain() {
        var out = "{\"address\":\"https://courier.example/go\",\"verdict\":\"outside\",\"reason\":\"another fee\"}";

        assertThat(desk.post(FERRY + "/verdicts", out).statusCode()).isEqualTo(201);
        assertThat(desk.json(FERRY + "/articles").get("items")).hasSize(1);
        assertThat(desk.post(FERRY + "/verdicts", out.replace("outside", "withdrawn"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(desk.json(FERRY + "/articles").get("items")).hasSize(2);
    }

    @Test
    void readsAnArticleThatIsSent() {
        var path = FERRY + "/articles?address=https://herald.example/stays";
        var first = desk.article(path, "text/plain; charset=utf-8", FerryFee.SECOND);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(ApiDesk.parsed(first.body()).get("new").booleanValue()).isTrue();
        assertThat(ApiDesk.parsed(desk.article(path, "text/plain", FerryFee.SECOND)
                                .body())
                        .get("new")
                        .booleanValue())
                .isFalse();
        assertThat(desk.store().addresses()).contains("https://herald.example/stays");
    }

    @Test
    void saysWhatIsWrongWithWhatIsSent() {
        assertIsProblem(desk.post(RULINGS, "{"), 400);
        assertIsProblem(desk.post(RULINGS, "[]"), 400);
        assertIsProblem(desk.post(RULINGS, "{\"deed\":\"burn\"}"), 400);
        assertIsProblem(desk.post(RULINGS, "{\"deed\":\"note\",\"deed\":\"undo\"}"), 400);
        assertIsProblem(desk.post(RULINGS, NOTE.replace("value", "valeu")), 400);
        assertIsProblem(desk.post(RULINGS, NOTE.replace("who-olaf-lind", "nobody")), 404);
        assertIsProblem(desk.post("/dossiers/none/rulings", NOTE), 404);
        assertIsProblem(desk.post(FERRY + "/verdicts", "{\"address\":\"x\",\"verdict\":\"outside\"}"), 404);
        assertIsProblem(desk.article(RULINGS, "text/plain", NOTE), 415);
        assertIsProblem(desk.article(FERRY + "/articles", "image/png", "x"), 415);
        assertIsProblem(desk.article(FERRY + "/articles", "text/plain", "shopping list"), 422);
        assertIsProblem(desk.article(FERRY + "/articles", "text/plain", ""), 400);
        assertIsProblem(
                desk.article(FERRY + "/articles?address=file:///etc/passwd", "text/plain", FerryFee.SECOND), 400);
        assertIsProblem(desk.article(FERRY + "/articles", "text/plain", "x".repeat(5_000_000)), 413);
        assertThat(desk.dossiers().rulings("ferry fee")).isEmpty();
    }

    private static void assertIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
