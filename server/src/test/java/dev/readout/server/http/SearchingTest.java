package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.FerryDesk;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchingTest {

    private static final Pattern HIT = Pattern.compile("class=\"w\" href=\"([^\"]+)\"");

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
    void findsOverAllDossiersAndCountsEachKind() throws IOException {
        assertThat(page("/search?q=fee"))
                .contains("<mark>fee</mark>")
                .contains("<b class=\"sp\">Ana Brandt</b>")
                .contains("The ferry fee</a>")
                .contains("Articles <span class=\"ct\">2</span>")
                .contains("Statements <span class=\"ct\">2</span>");
    }

    @Test
    void leadsToTheWordsInTheArticle() throws IOException {
        var found = HIT.matcher(page("/search?q=dropped&kind=statement"));
        assertThat(found.find()).isTrue();
        var href = found.group(1);

        assertThat(href).endsWith("#at");
        assertThat(page(href.replaceFirst("#.*", "")))
                .contains("<i id=\"at\"")
                .containsPattern("<span class=\"[^\"]*hit[^\"]*\">the ferry fee would be dropped by June</span>");
    }

    @Test
    void narrowsByWhoOutletDayAndKind() throws IOException {
        assertThat(page("/search?q=fee&by=lind&kind=statement"))
                .contains("Olaf Lind")
                .doesNotContain("Ana Brandt</b>");
        assertThat(page("/search?q=fee&outlet=courier")).doesNotContain("The Gazette</span>");
        assertThat(page("/search?q=fee&until=2031-03-05")).doesNotContain("The Gazette</span>");
        assertThat(page("/search?q=fee&in=nowhere")).contains("Nothing found.");
        assertThat(page("/search?by=brandt&order=latest")).contains("Ana Brandt</b>");
    }

    @Test
    void saysWhatIsNotInTheIndexYet() throws IOException {
        assertThat(page("/search?q=fee")).contains("Not kept up, cannot be opened: Broken.");
    }

    @Test
    void takesWhateverIsWrittenForWords() throws IOException {
        assertThat(page("/search?q=%3Cscript%3E%22)(*"))
                .contains("Nothing found.")
                .contains("<title>&lt;script&gt;")
                .contains("value=\"&lt;script>&#34;)(*\"");
        assertThat(Ask.get(desk, "/search?since=monday").answer().status()).isEqualTo(400);
        assertThat(Ask.get(desk, "/search?kind=rumour").answer().status()).isEqualTo(400);
        assertThat(Ask.get(desk, "/search?from=some").answer().status()).isEqualTo(400);
    }

    private static String page(String path) throws IOException {
        var answer = Ask.get(desk, path).answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
