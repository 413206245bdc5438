package dev.readout.server.api;

import static dev.readout.server.api.ApiDesk.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.FerryFee;
import dev.readout.server.Shelf;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

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
    void listsTheDossiersAndSaysWhichCannotBeOpened() {
        var all = desk.json("/dossiers");

        assertThat(all.at("/items/0/title").textValue()).isEqualTo("The ferry fee");
        assertThat(all.at("/items/1/problem").textValue()).contains("is damaged");
    }

    @Test
    void givesWhatWasSaidWithItsWordsAndWhereTheyStand() {
        var said = desk.json(FERRY + "/statements?by=lind");

        assertThat(said.at("/all").intValue()).isEqualTo(1);
        assertThat(said.at("/items/0/variants/0/content/0/text").textValue()).isEqualTo("the fee would stay");
        assertThat(said.at("/articles/0/outlet").textValue()).isEqualTo("The Gazette");
    }

    @Test
    void knowsOnlyWhatWasKnownOnTheDay() {
        assertThat(desk.json(FERRY + "/options?asOf=2031-03-04").at("/all").intValue())
                .isZero();
        assertThat(desk.json(FERRY + "/options").at("/all").intValue()).isEqualTo(1);
    }

    @Test
    void leadsFromPageToPage() {
        var first = desk.get(FERRY + "/statements?limit=1");
        var next = ApiDesk.parsed(first.body()).at("/next").textValue();
        var second = desk.json(FERRY + "/statements?limit=1&after=" + next);

        assertThat(first.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link)
                        .isEqualTo("</api/v1" + FERRY + "/statements?limit=1&after=" + next + ">; rel=\"next\""));
        assertThat(second.at("/items/0/id"))
                .isNotEqualTo(ApiDesk.parsed(first.body()).at("/items/0/id"));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void refusesToGoOnWithAListThatChanged() {
        var next = desk.json(FERRY + "/statements?limit=1").at("/next").textValue();
        desk.store()
                .write(writing -> writing.add(new Decision(
                        Shelf.DOSSIER,
                        "https://courier.example/go",
                        Verdict.OUTSIDE,
                        Author.person("Ada"),
                        "another fee",
                        FerryFee.NOON)));

        assertThat(problem(desk.get(FERRY + "/statements?limit=1&after=" + next)))
                .isEqualTo(410);
    }

    @Test
    void givesAWholeListAsLines() {
        var lines = desk.get(FERRY + "/statements", "Accept", "application/x-ndjson");

        assertThat(lines.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(lines.body().lines())
                .hasSize(2)
                .allMatch(line -> ApiDesk.parsed(line).isObject());
    }

    @Test
    void tellsWhatWasKnownHereFromWhatWasPublic() {
        var public4 = desk.json(FERRY + "/statements?asOf=2031-03-04");
        var known4 = desk.json(FERRY + "/statements?knownOn=2031-03-04");
        var noon = desk.json(FERRY + "/statements?knownOn=2031-03-09T12:00:00Z");

        assertThat(public4.at("/all").intValue()).isOne();
        assertThat(public4.has("known_on")).isFalse();
        assertThat(known4.at("/all").intValue()).isZero();
        assertThat(known4.at("/as_of").textValue()).isEqualTo("2031-03-04");
        assertThat(noon.at("/all").intValue()).isEqualTo(2);
        assertThat(noon.at("/known_on").textValue()).isEqualTo("2031-03-09T12:00:00Z");
        assertThat(problem(desk.get(FERRY + "/brief?knownOn=yesterday"))).isEqualTo(400);
    }

    @Test
    void goesOnWithAListOfWhatWasKnown() {
        var list = FERRY + "/statements?knownOn=2031-03-09&limit=1";
        var next = desk.json(list).at("/next").textValue();

        assertThat(desk.json(list + "&after=" + next).at("/items").size()).isOne();
        assertThat(problem(desk.get(FERRY + "/statements?limit=1&after=" + next)))
                .isEqualTo(410);
    }

    @Test
    void sendsNothingTwice() {
        var tag = desk.get(FERRY + "/brief").headers().firstValue("ETag").orElseThrow();

        assertThat(desk.get(FERRY + "/brief", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(desk.get(FERRY + "/brief?limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void writesADossierInTheFormThatIsAskedFor() {
        assertThat(desk.json(FERRY).at("/format").textValue()).isEqualTo("readout.dossier/1");
        assertThat(desk.get(FERRY, "Accept", "text/calendar").body()).startsWith("BEGIN:VCALENDAR");
        assertThat(desk.get(FERRY, "Accept", "text/markdown, */*;q=0.1").body()).startsWith("# ");
        assertThat(problem(desk.get(FERRY, "Accept", "image/png"))).isEqualTo(406);
    }

    @Test
    void feedsWhatChangedWithTheWordsThatSaySo() {
        var feed = desk.json(FERRY + "/changes.feed.json?since=2031-03-04");

        assertThat(feed.at("/items/0/content_text").textValue()).contains("“ruled out an exemption” — The Gazette");
        assertThat(feed.at("/items/0/date_published").textValue()).isEqualTo("2031-03-08T00:00:00Z");
        assertThat(desk.get(FERRY + "/changes.atom").body())
                .startsWith("<?xml")
                .contains("<entry><id>urn:uuid:", "<updated>2031-03-08T00:00:00Z</updated>");
    }

    @Test
    void annotatesArticlesSoThatTheWordsAreFoundAgain() {
        var page =
                ApiDesk.parsed(desk.get(FERRY, "Accept", "application/ld+json").body());

        assertThat(page.at("/type").textValue()).isEqualTo("AnnotationPage");
        assertThat(page.at("/items").findValuesAsText("exact"))
                .contains("the fee would stay", "ruled out an exemption");
        assertThat(page.at("/items/0/target/selector/1/type").textValue()).isEqualTo("TextPositionSelector");
    }

    @Test
    void tellsWhatIsWrongWithAQuestion() {
        assertThat(problem(desk.get("/dossiers/other/brief"))).isEqualTo(404);
        assertThat(problem(desk.get("/dossiers/broken/brief"))).isEqualTo(503);
        assertThat(problem(desk.get("/nothing"))).isEqualTo(404);
        assertThat(problem(desk.get(FERRY + "/brief?asof=2031-03-04"))).isEqualTo(400);
        assertThat(problem(desk.get(FERRY + "/brief?asOf=soon"))).isEqualTo(400);
        assertThat(problem(desk.get(FERRY + "/brief?limit=0"))).isEqualTo(400);
        assertThat(problem(desk.get(FERRY + "/brief?after=1"))).isEqualTo(400);
        assertThat(problem(desk.get(FERRY + "/changes?since=today"))).isEqualTo(400);
        assertThat(problem(desk.get(FERRY + "/search?kind=poem"))).isEqualTo(400);
        assertThat(problem(desk.get(FERRY + "/evidence?article=a0&start=0&end=1")))
                .isEqualTo(400);
    }

    @Test
    void answersNoPageOfAnotherOrigin() {
        assertThat(problem(desk.get("/dossiers", "Origin", "https://elsewhere.example")))
                .isEqualTo(403);
    }

    @Test
    void takesWhatIsRatherWanted() {
        assertThat(type(desk.get(FERRY, "Accept", "text/csv;q=0.1, application/json")))
                .isEqualTo("application/json");
        assertThat(type(desk.get(FERRY, "Accept", "application/json;q=0, text/csv;q=0.2")))
                .isEqualTo("text/csv");
        assertThat(problem(desk.get(FERRY, "Accept", "application/json;q=0"))).isEqualTo(406);
    }

    @Test
    void givesEachFormByItsAddressAsOfADay() {
        assertThat(desk.get(FERRY + "/coverage.bib").body()).contains("@article{a-", "title = {{Fee to go}}");
        assertThat(desk.get(FERRY + "/coverage.bib?asOf=2031-03-04").body()).doesNotContain("<stays>", "The Gazette");
        assertThat(desk.json(FERRY + "/coverage.csl.json")
                        .at("/1/container-title")
                        .textValue())
                .isEqualTo("The Gazette");
        assertThat(desk.json(FERRY + "/prov.json").at("/entity")).isNotEmpty();
        assertThat(type(desk.get(FERRY + "/due.ics"))).isEqualTo("text/calendar");
    }

    @Test
    void packsWhatIsLargeForWhoeverTakesThat() {
        var plain = desk.get(FERRY);
        var packed = desk.get(FERRY, "Accept-Encoding", "br, gzip;q=0.5");
        var tag = packed.headers().firstValue("ETag").orElseThrow();

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length()).isLessThan(plain.body().length());
        assertThat(tag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
        assertThat(desk.get(FERRY, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(desk.get(FERRY, "If-None-Match", "W/" + tag).statusCode()).isEqualTo(304);
        assertThat(desk.get(FERRY, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
    }

    private static int problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(ApiDesk.parsed(answer.body()).at("/status").intValue()).isEqualTo(answer.statusCode());
        return answer.statusCode();
    }
}
