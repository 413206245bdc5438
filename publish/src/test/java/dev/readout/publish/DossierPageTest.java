package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DossierPageTest {

    private static final LocalDate MAY_7 = LocalDate.of(2019, 5, 7);
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final String page = page(ferries());

    @Test
    void leadsEveryLinkToAPlaceOnThePage() {
        var ids = found(ID, page);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found(LINK, page))
                .isNotEmpty()
                .filteredOn(href -> !href.equals("data:,"))
                .allSatisfy(href -> assertThat(href).startsWith("#"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void leadsFromAStatementToItsExactWordsAndBack() {
        assertThat(page)
                .contains("<i id=\"A-s1\" class=\"k1\"></i><span class=\"d w1\">We </span>"
                        + "<i id=\"A-s2\" class=\"k2\"></i><span class=\"d w1 i w2\">will sail</span>"
                        + "<span class=\"d w1\"> in March</span>")
                .contains("id=\"A-s1v\"><a class=\"ev\" href=\"#A-s1\"")
                .contains("<a class=\"bk\" href=\"#A-s1v\"");
    }

    @Test
    void letsOnlyItsOwnStyleThroughItsPolicy() throws Exception {
        var css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("<script", "javascript:", " style=", "http://", "https://")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void keepsMarkupAndScriptText() {
        var story = new Story();
        var attack = "</style><script>alert(1)</script><img src=x onerror=alert(2)> \u202Eknits\u0007 ${1+1} &amp;";
        story.article("\"><svg onload=alert(3)>", MAY_7, "Attack\n\n“" + attack + "” said O'\"<b>Neil.")
                .title("Attack")
                .says("a", "O'\"<b>Neil", "said", attack);

        var page = page(story.dossier("<script>alert(4)</script>"));

        assertThat(page)
                .doesNotContain("<script", "<img", "<svg onload", "<b>Neil", "\u202E", "\u0007")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;U+202E&gt;knits")
                .contains("${1+1} &amp;amp;");
        assertThat(found(ID, page)).doesNotHaveDuplicates();
    }

    @Test
    void writesTheSameDossierInTheSameCharacters() {
        assertThat(page(ferries())).isEqualTo(page);
    }

    @Test
    void standsWithoutAnyArticle() {
        var page = page(
                new Dossier("Nothing yet", Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(page).contains("No article could be read.").contains("As of no known day");
    }

    @Test
    void standsWithoutAnyDate() {
        var story = new Story();
        story.article("", Interval.open(), "“We will sail,” Ann Lee said.")
                .says("a", "Ann Lee", "said", "We will sail");

        assertThat(page(story.dossier("Undated")))
                .doesNotContain("<svg class=\"chart\"")
                .contains("Nothing tells when");
    }

    @Test
    void neverPutsAnOutletsReadingInAPersonsName() {
        var story = new Story();
        story.article("Lantern", MAY_7, "Ann Lee seems to think that boats are toys.")
                .says(
                        "a",
                        "Ann Lee",
                        "seems to think",
                        List.of("boats are toys"),
                        0.9,
                        Grounds.Voice.OUTLET,
                        statement -> statement.manner(Statement.Manner.INDIRECT).interpretive(true));

        assertThat(page(story.dossier("Boats")))
                .contains(">The outlet’s reading of Ann Lee<")
                .doesNotContain("<h5 class=\"sp\">Ann Lee<");
    }

    @Test
    void showsWhatAReportChangesAgainstTheFullest() {
        assertThat(page)
                .contains(
                        "<b class=\"at\">quoted differently</b> <b>against A1:</b> <span>“in March” becomes “soon”</span>")
                .contains("<span class=\"nw\">soon</span>");
    }

    @Test
    void countsReportsOfTheSameWordsOnce() {
        var story = new Story();
        var words = "“We will sail,” Ann Lee said.";
        story.article("Lantern", MAY_7, words).says("a", "Ann Lee", "said", "We will sail");
        story.article("Courier", MAY_7, words + " So did others.").says("a", "Ann Lee", "said", "We will sail");

        var page = page(story.dossier("Boats"));

        assertThat(found(Pattern.compile("<p class=\"w d\">(.*?)</p>"), page)).hasSize(1);
        assertThat(page).contains("id=\"A-s1v\"").contains("id=\"B-s1v\"").contains("2 articles, 2 outlets");
    }

    @Test
    void lightsUpWordsThatOverlapAndGoOnInAnotherParagraph() {
        var story = new Story();
        story.article("Lantern", MAY_7, "one two three four\n\nfive six")
                .says("a", "", "", "one two three")
                .says("b", "", "", "two three four", "five");

        assertThat(page(story.dossier("Numbers")))
                .contains("<i id=\"A-s1\" class=\"k1\"></i><span class=\"d w1\">one </span>"
                        + "<i id=\"A-s2\" class=\"k2 m1\"></i><span class=\"d w1 w2\">two three</span>"
                        + "<span class=\"d w2\"> four</span>")
                .contains("<span class=\"d y1\">five</span> six")
                .contains(".art:has(.m1:target) .y1");
    }

    @Test
    void drawsManyArticlesWithAsManyMarksAsThereIsRoomFor() {
        var story = new Story();
        for (int i = 0; i < 600; i++) {
            story.article("Lantern", MAY_7.plusDays(i), "No " + i + ". “We sail,” Ann Lee said.")
                    .says("a" + i, "Ann Lee", "said", "We sail");
        }

        var page = page(story.dossier("Daily"));

        assertThat(found(Pattern.compile("<circle class=\"(sp|ar)"), page)).hasSizeBetween(20, 260);
        assertThat(found(ID, page)).doesNotHaveDuplicates().contains("WB");
    }

    private static Dossier ferries() {
        var story = new Story();
        story.article("Lantern", MAY_7, "Ferry to sail\n\n“We will sail in March,” Ann Lee said.\n\nShare this")
                .title("Ferry to sail")
                .furniture("Share this")
                .says("sail", "Ann Lee", "said", "We will sail in March")
                .says("sails", "Ann Lee", "said", List.of("will sail"), s -> s.manner(Statement.Manner.INDIRECT));
        story.article("Courier", MAY_7.plusDays(1), "“We will sail soon,” said Ann Lee. Bo Ray asked when.")
                .says("sail", "Ann Lee", "said", "We will sail soon")
                .says(
                        "when",
                        "Bo Ray",
                        "asked",
                        List.of("when"),
                        s -> s.act(Statement.Act.QUESTION).hedged(true));
        return story.dossier("The ferry");
    }

    private static String page(Dossier dossier) {
        var out = new StringWriter();
        new DossierPage().write(dossier, out);
        return out.toString();
    }

    private static List<String> found(Pattern pattern, String page) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(page);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
