package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.AsOf;
import dev.readout.server.FerryFee;
import dev.readout.store.Ruling.Deed;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AddingWordsTest extends AtFerryDesk {

    private static final String FERRY = "/dossiers/ferry%20fee";
    private static final String ID = FerryFee.first().article().id().value();
    private static final String ARTICLE = FERRY + "/articles/" + ID;
    private static final int BODY = FerryFee.FIRST.indexOf("Mayor");
    private static final String PARAGRAPH = BODY + "-" + FerryFee.FIRST.length();

    @Test
    void leadsFromEachParagraphToAFormWithItsWords() throws IOException {
        assertThat(page(ARTICLE))
                .contains("data-at=\"" + BODY + "\"")
                .contains("href=\"" + ARTICLE + "/add?at=" + PARAGRAPH + "\"")
                .contains("aria-label=\"Add a finding: paragraph 1\"");

        assertThat(page(ARTICLE + "/add?at=" + PARAGRAPH))
                .contains("Mayor Ana Brandt said the ferry fee would be dropped by June.</textarea>")
                .contains("name=\"token\" value=\"secret\"")
                .contains("name=\"who\" value=\"Ana Brandt\" checked")
                .contains("<option value=\"Olaf Lind\">");
    }

    @Test
    void keepsTheWordsThatAreLeftOfAParagraph() throws IOException {
        var answer = add("quote=ferry+fee&section=options&state-options=on_table&who=Ana+Brandt&reason=heard+it")
                .answer();

        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(ferry.dossiers().rulings("ferry fee")).singleElement().satisfies(entry -> {
            var words = entry.ruling().on().getFirst();
            assertThat(entry.ruling().deed()).isEqualTo(Deed.ADD);
            assertThat(words.quote()).isEqualTo("ferry fee");
            assertThat(words.start()).isEqualTo(FerryFee.FIRST.indexOf("ferry fee"));
        });
        var line = answer.header("Location").replaceFirst(".*#", "");
        assertThat(page(FERRY))
                .contains("id=\"" + line + "\"")
                .contains("added by Ada on ")
                .contains("heard it")
                .contains("<b>added:</b> by a person, where no reader saw it");
        assertThat(page(FERRY + "/rulings")).contains("Added by a person").contains("options: on table, Ana Brandt");
        assertThat(page(ARTICLE)).contains("on the table, added by Ada on ");
    }

    @Test
    void showsAnActOfSpeechAsAddedByAPerson() throws IOException {
        add("quote=dropped+by+June&section=statements&state-statements=announcement&who=Ida+Lund")
                .answer();

        assertThat(page(FERRY)).contains("Ida Lund").contains("<b class=\"fl\">added by Ada on ");
        assertThat(page(FERRY + "/dossier.md")).contains("announcement; added by Ada on ");
        assertThat(page(FERRY + "/annotations.jsonld")).contains("added by Ada on ");
    }

    @Test
    void undoesWhatWasAdded() throws IOException {
        add("quote=ferry+fee&section=options&state-options=on_table").answer();
        Ask.post(desk, FERRY + "/rulings", "token=secret&person=Ada&deed=UNDO&value-UNDO=1")
                .answer();

        assertThat(page(FERRY)).doesNotContain("added by Ada");
    }

    @Test
    void addsTheSameFormOnce() throws IOException {
        var form = "quote=ferry+fee&section=options&state-options=on_table&request=r-1";
        var first = add(form).answer();

        assertThat(add(form).answer().header("Location")).isEqualTo(first.header("Location"));
        assertThat(ferry.dossiers().rulings("ferry fee")).hasSize(1);
    }

    @Test
    void takesWordsWhoseWhiteSpaceABrowserChanged() throws IOException {
        assertThat(add("quote=%0D%0A++ferry%0D%0Afee+&section=options&state-options=on_table")
                        .answer()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void saysWhatCannotBeAdded() throws IOException {
        assertThat(add("quote=bridge+fee&section=options&state-options=on_table")
                        .answer()
                        .body())
                .contains("These words do not stand there");
        assertThat(add("quote=d&section=options&state-options=on_table")
                        .answer()
                        .body())
                .contains("more than once");
        assertRefused("quote=&section=options&state-options=on_table");
        assertRefused("quote=ferry+fee&section=options&state-options=burnt");
        assertRefused("quote=ferry+fee&section=process&state-process=completed");
        assertRefused("quote=ferry+fee&section=options&state-options=on_table&whom=Olaf+Lind");
        assertRefused("quote=ferry+fee&section=options&state-options=on_table&day=soon");
        assertRefused("quote=the+ferry+fee+would+be+dropped&section=commitments&state-commitments=promise");
        assertRefused("quote=ferry+fee&section=options&state-options=on_table&reason=" + "x".repeat(2_001));
        assertThat(ferry.dossiers().rulings("ferry fee")).isEmpty();
    }

    @Test
    void hasNoFormWhereNoWordsStand() throws IOException {
        for (var at : new String[] {"", "9", "5-5", "x-y", "900-901"})
            assertThat(Ask.get(desk, ARTICLE + "/add?at=" + at).answer().status())
                    .as(at)
                    .isEqualTo(400);
        assertThat(Ask.get(desk, FERRY + "/articles/a-0/add?at=1-2").answer().status())
                .isEqualTo(404);
    }

    @Test
    void takesNothingInWithoutTheToken() throws IOException {
        var form = "deed=ADD&article=" + ID + "&at=" + PARAGRAPH + "&quote=ferry+fee&section=options"
                + "&state-options=on_table&person=Ada";

        assertThat(Ask.post(desk, FERRY + "/rulings", form).answer().status()).isEqualTo(403);
        assertThat(ferry.dossiers().rulings("ferry fee")).isEmpty();
    }

    @Test
    void escapesWhatPeopleWrite() throws IOException {
        var mark = URLEncoder.encode("<b onload=x>\"'&", StandardCharsets.UTF_8);
        add("quote=ferry+fee&section=options&state-options=on_table&who=" + mark + "&reason=" + mark)
                .answer();

        for (var path : new String[] {FERRY, FERRY + "/rulings", ARTICLE, ARTICLE + "/add?at=" + PARAGRAPH})
            assertThat(page(path)).as(path).doesNotContain("<b onload").contains("&lt;b onload");
        var found = ferry.dossiers().find("ferry fee", AsOf.NOW).orElseThrow().dossier();
        assertThat(found.policy().options()).hasSize(2);
    }

    @Test
    void addsNothingToWhatWasKnownEarlier() throws IOException {
        assertThat(page(ARTICLE + "?knownOn=2031-03-10"))
                .doesNotContain("/add?")
                .doesNotContain("data-at=");
        assertThat(page(ARTICLE + "?asOf=2031-03-05")).contains("/add?asOf=2031-03-05&amp;at=" + PARAGRAPH);
    }

    private void assertRefused(String form) throws IOException {
        assertThat(add(form).answer().status()).as(form).isEqualTo(400);
    }

    private Ask add(String form) {
        var all = "token=secret&person=Ada&deed=ADD&article=" + ID + "&at=" + PARAGRAPH + "&" + form;
        return Ask.post(desk, FERRY + "/rulings", all);
    }

    private String page(String path) throws IOException {
        return Ask.get(desk, path).answer().body();
    }
}
