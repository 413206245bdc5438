package dev.readout.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What newspapers of different houses print around a report. */
class PageShapesTest {

    private static final Clean CLEAN = new Clean(Knowledge.bundled());

    private static final String TITLE = "Mayor promises bridge for May";
    private static final String LEAD =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.";
    private static final String SECOND =
            "“We have done what we could in the time we had,” he told reporters at the town hall.";

    @Test
    void readsOutletAndDateFromAStripOfParts() {
        var article = read("Radio Ellan | News | Fri 12.07.2019, 07:30", TITLE, LEAD, SECOND);

        assertThat(article.outlet()).map(Printed::value).hasValue("Radio Ellan");
        assertThat(article.published().interval()).hasToString("2019-07-12T07:30/2019-07-12T07:30");
        assertThat(article.title()).map(Printed::value).hasValue(TITLE);
    }

    @Test
    void leavesAHeadlineWithADateBehindABarATitle() {
        var article = read("Mayor Opens Bridge | June 4, 2019", LEAD, SECOND);

        assertThat(article.outlet()).isEmpty();
        assertThat(article.title()).isPresent();
    }

    @Test
    void readsTheDateBesideTheNumberOfTheIssue() {
        var article = read("The Ellan Times", "Tuesday, August 6, 2019 * No. 11,351", TITLE, LEAD, SECOND);

        assertThat(article.published().interval()).hasToString("2019-08-06/2019-08-06");
        assertThat(article.title()).map(Printed::value).hasValue(TITLE);
    }

    @Test
    void takesSectionsBetweenBarsForAMenuWhenSomeAreUnknown() {
        var article = read("Ellan Gazette", "Local · Shipping · Readers", "News | Sport | Tide tables", TITLE, LEAD);

        assertThat(article.title()).map(Printed::value).hasValue(TITLE);
        assertThat(furniture(article)).contains("Local · Shipping · Readers", "News | Sport | Tide tables");
    }

    @Test
    void takesTheMottoUnderTheMastheadForNoTitle() {
        var article = clean("ELLAN LANTERN DAILY\nFirst with the tide\n\nNews | Sport\n\n" + TITLE
                + "\n\nPosted: July 13, 2019 05:00 AM\n\n" + LEAD + "\n\n" + SECOND);

        assertThat(article.title()).map(Printed::value).hasValue(TITLE);
        assertThat(furniture(article)).contains("First with the tide");
    }

    @Test
    void readsTheBylineOfSomebodyWhoReportsFromElsewhere() {
        var article = read(TITLE, "By Ann Lee, shipping correspondent, in Port Ellan", LEAD, SECOND);

        assertThat(article.byline()).map(Printed::value).hasValue("Ann Lee, shipping correspondent");
    }

    @Test
    void readsTheCreditOfAnAgencyThatNoListHas() {
        assertThat(read(TITLE, LEAD, SECOND, "— Ellan Wire").credit())
                .map(Printed::value)
                .hasValue("Ellan Wire");
        assertThat(read(TITLE, LEAD, SECOND, "(Ellan News Agency)").credit())
                .map(Printed::value)
                .hasValue("Ellan News Agency");
        assertThat(read(TITLE, LEAD, SECOND, "Cut the wire").credit()).isEmpty();
    }

    @Test
    void takesTheLinksUnderTheirHeadingForFurniture() {
        var article = clean(
                String.join("\n\n", TITLE, LEAD, SECOND, "MORE ON THIS STORY\nPilots ask for boats\nWhat it cost"));

        assertThat(body(article)).containsExactly(LEAD, SECOND);
    }

    @Test
    void knowsWhoSignsAtTheEndAndWidgetsOfAllSorts() {
        var article = read(
                TITLE,
                "Like   Send to a friend   Comments (38)",
                "Listen (11 min)   Copy link   Subscribe",
                "2 minutes to read",
                LEAD,
                SECOND,
                "Interview: Ann Lee",
                "Readers' letters: page 9. Shipping news: page 14.");

        assertThat(body(article)).containsExactly(LEAD, SECOND);
        assertThat(article.byline()).map(Printed::value).hasValue("Ann Lee");
    }

    @Test
    void takesADeskThatSignsForABylineLine() {
        assertThat(body(read(TITLE, LEAD, SECOND, "Shipping desk"))).containsExactly(LEAD, SECOND);
    }

    private static Article read(String... paragraphs) {
        return clean(String.join("\n\n", paragraphs));
    }

    private static Article clean(String text) {
        return CLEAN.article("test.txt", new Text(text), "en");
    }

    private static List<String> body(Article article) {
        return article.body().stream().map(article.text()::slice).toList();
    }

    private static List<String> furniture(Article article) {
        return article.furniture().stream().map(article.text()::slice).toList();
    }
}
