package dev.readout.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Published.Precision;
import dev.readout.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTest {

    private static final Clean CLEAN = new Clean(Knowledge.bundled());

    private static final String LEAD =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.";
    private static final String SECOND =
            "“We have done what we could in the time we had,” he told reporters at the town hall.";

    @Test
    void givesATextThatBeginsWithItsReportNoTitle() {
        var article = read(LEAD, SECOND);

        assertThat(article.title()).isEmpty();
        assertThat(body(article)).containsExactly(LEAD, SECOND);
    }

    @Test
    void givesATextThatBeginsWithAShortSentenceNoTitle() {
        assertThat(read("The bridge is open.", LEAD, SECOND).title()).isEmpty();
    }

    @Test
    void takesALineWithoutAFullStopAboveTheReportAsItsTitle() {
        var article = read("Mayor promises bridge for May", LEAD, SECOND);

        assertThat(article.title()).map(Printed::value).hasValue("Mayor promises bridge for May");
        assertThat(body(article)).containsExactly(LEAD, SECOND);
    }

    @Test
    void takesTheFirstOfTwoEqualHeadlinesAsTitleAndTheOtherAsFurniture() {
        var article =
                read("Go to menu", "Bridge to open again in spring", "Bridge to open again in spring", LEAD, SECOND);

        assertThat(article.title()).map(title -> title.span().start()).hasValue(12);
        assertThat(furniture(article)).containsExactly("Go to menu", "Bridge to open again in spring");
    }

    @Test
    void takesAHeadlineWithAFullStopForOneWhereADatelineFollows() {
        var article = read("Bridge to open again.", "PORT ELLAN (AP) — " + LEAD, SECOND);

        assertThat(article.title()).map(Printed::value).hasValue("Bridge to open again.");
        assertThat(article.dateline()).map(Printed::value).hasValue("PORT ELLAN");
    }

    @Test
    void tellsOutletTitleAndStandfirstApart() {
        var article = read(
                "The Ellan Times",
                "World",
                "Bridge to open again in spring, mayor says",
                "Works have cost more than planned, and the toll may rise.",
                "By Ann Lee, Bob Ray and Cy Fox",
                "Published: 2019-06-09",
                LEAD);

        assertThat(article.outlet()).map(Printed::value).hasValue("The Ellan Times");
        assertThat(article.title()).map(Printed::value).hasValue("Bridge to open again in spring, mayor says");
        assertThat(article.byline()).map(Printed::value).hasValue("Ann Lee, Bob Ray, Cy Fox");
        assertThat(body(article)).containsExactly("Works have cost more than planned, and the toll may rise.", LEAD);
    }

    @Test
    void takesTheOutletBehindABarOffTheTitle() {
        var article = read("Bridge to open again in spring | The Ellan Times", LEAD, SECOND);

        assertThat(article.title()).map(Printed::value).hasValue("Bridge to open again in spring");
        assertThat(article.outlet()).map(Printed::value).hasValue("The Ellan Times");
    }

    @Test
    void readsPublishedAndUpdatedFromOneLineOrTwo() {
        var one = read("Bridge to open", "Published 4 June 2019, updated 5 June 2019 10:00", LEAD);
        var two = read("Bridge to open", "Posted June. 15, 2019 07:27,", "Updated June. 15, 2019 07:27", LEAD);

        assertThat(one.published().interval()).hasToString("2019-06-04/2019-06-04");
        assertThat(one.updated()).map(Published::interval).hasToString("Optional[2019-06-05T10:00/2019-06-05T10:00]");
        assertThat(two.published().interval()).hasToString("2019-06-15T07:27/2019-06-15T07:27");
        assertThat(two.updated())
                .map(Published::interval)
                .hasValue(two.published().interval());
    }

    @Test
    void readsOutletAndDateOfALineThatIsCutByBars() {
        var article = read("Radio Ellan | World News | Tue 04.06.2019, 07:45", "Bridge to open again", LEAD, SECOND);

        assertThat(article.outlet()).map(Printed::value).hasValue("Radio Ellan");
        assertThat(article.published().interval()).hasToString("2019-06-04T07:45/2019-06-04T07:45");
        assertThat(article.title()).map(Printed::value).hasValue("Bridge to open again");
    }

    @Test
    void readsTheDateOfALineThatCountsTheIssues() {
        var article = read(
                "ELLAN TRIBUNE", "Tuesday, June 4, 2019 * No. 12,407", "", "Bridge to open again", "", LEAD, SECOND);

        assertThat(article.outlet()).map(Printed::value).hasValue("ELLAN TRIBUNE");
        assertThat(article.published().interval()).hasToString("2019-06-04/2019-06-04");
    }

    @Test
    void believesADateThatCallsItselfThatOfPublicationBeforeOneThatDoesNot() {
        var article = read("Sunday, June 9th 2019", "Bridge to open", "By Ann Lee", "PUBLISHED: June 8, 2019", LEAD);

        assertThat(article.published().interval()).hasToString("2019-06-08/2019-06-08");
    }

    @Test
    void doesNotTakeADateInTheReportForThatOfPublication() {
        var article = read("Bridge to open", LEAD, "The bridge was closed on June 4, 2018, after a storm.");

        assertThat(article.published().precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(article.published().evidence()).isEmpty();
    }

    @Test
    void givesADateThatCanBeReadInTwoWaysAsAnInterval() {
        var article = read("Bridge to open", "Published: 04/06/2019", LEAD);

        assertThat(article.published().precision()).isEqualTo(Precision.INTERVAL);
        assertThat(article.published().reason()).contains("2019-04-06 or 2019-06-04");
    }

    @Test
    void saysWhyADateLineGivesNoDate() {
        var article = read("Bridge to open", "By Ann Lee", "Updated 3 hours ago", LEAD);

        assertThat(article.published().precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(article.published().reason()).isEqualTo("its date line names no full date");
        assertThat(body(article)).containsExactly(LEAD);
    }

    @Test
    void knowsADatelineAlsoByAnAgencyThatNoListHas() {
        var article = read("PORT ELLAN, May 3 (Ellan Wire) - " + LEAD, SECOND);

        assertThat(article.dateline()).map(Printed::value).hasValue("PORT ELLAN, May 3");
        assertThat(article.credit()).map(Printed::value).hasValue("Ellan Wire");
    }

    @Test
    void takesNoShoutedSentenceForADateline() {
        assertThat(read("MAYOR OPENS BRIDGE IN HEAVY RAIN - " + LEAD, SECOND).dateline())
                .isEmpty();
    }

    @Test
    void cutsADatelineWithItsAgencyOffTheFirstParagraph() {
        var article = read("Bridge to open", "PORT ELLAN, May 3 (Reuters) - " + LEAD, SECOND);

        assertThat(article.dateline()).map(Printed::value).hasValue("PORT ELLAN, May 3");
        assertThat(article.credit()).map(Printed::value).hasValue("Reuters");
        assertThat(body(article)).containsExactly(LEAD, SECOND);
        assertThat(furniture(article)).containsExactly("PORT ELLAN, May 3 (Reuters) -");
    }

    @Test
    void readsALeakedDateFieldBeforeThePlace() {
        var article = read(" date 2019-06-18 HARBOUR CITY: " + LEAD, SECOND, "— Reuters");

        assertThat(article.title()).isEmpty();
        assertThat(article.dateline()).map(Printed::value).hasValue("2019-06-18 HARBOUR CITY");
        assertThat(article.published().interval()).hasToString("2019-06-18/2019-06-18");
        assertThat(article.credit()).map(Printed::value).hasValue("Reuters");
        assertThat(body(article)).containsExactly(LEAD, SECOND);
    }

    @Test
    void doesNotTakeTheSpeakersOfATranscriptForPlaces() {
        var article = read("ANN LEE: " + LEAD, "BOB RAY: I do not know that yet.", "ANN LEE: Lee is my name.");

        assertThat(article.dateline()).isEmpty();
    }

    @Test
    void cutsTheAgencyBehindTheLastSentenceOff() {
        var article = read("Bridge to open", LEAD, SECOND + " — Agence France-Presse");

        assertThat(article.credit()).map(Printed::value).hasValue("Agence France-Presse");
        assertThat(body(article)).containsExactly(LEAD, SECOND);
    }

    @Test
    void knowsACaptionThatIsJoinedToTheFirstParagraph() {
        var article =
                clean("Bridge to open again\n\nMayor Ola Berg (AP-Example)\nMayor Ola Berg (AP-Example)\n" + LEAD);

        assertThat(body(article)).containsExactly(LEAD);
        assertThat(furniture(article)).containsExactly("Mayor Ola Berg (AP-Example)", "Mayor Ola Berg (AP-Example)");
    }

    @Test
    void takesACutBylineAtTheEndForTheByline() {
        var article = read("Bridge to open again", LEAD, SECOND, "By Ann Lee (");

        assertThat(article.byline()).map(Printed::value).hasValue("Ann Lee");
        assertThat(article.byline())
                .map(byline -> article.text().slice(byline.span()))
                .hasValue("Ann Lee");
        assertThat(furniture(article)).containsExactly("By Ann Lee (");
    }

    @Test
    void knowsTheAuthorsBiographyAndTheLinesBelowIt() {
        var article = read(
                "Why the bridge matters",
                "By Ann Lee",
                LEAD,
                SECOND,
                "Ann Lee is a fellow at the Ellan Institute.",
                "ann@ellan.example",
                "Copyright © 2019 The Ellan Times. All rights reserved.");

        assertThat(body(article)).containsExactly(LEAD, SECOND);
        assertThat(article.outletInferred()).hasValue(new Inferred("The Ellan Times", "the copyright line names it"));
    }

    @Test
    void keepsHeadingsAndShortParagraphsInTheReport() {
        var article = read("Bridge to open again", LEAD, "What it cost", SECOND, "It was not enough.");

        assertThat(body(article)).containsExactly(LEAD, "What it cost", SECOND, "It was not enough.");
    }

    @Test
    void joinsTheLinesOfAParagraphThatWasWrapped() {
        var article = clean("""
                The mayor of the town said on Monday that the bridge over the
                harbour would be open again in May, and that the toll would be
                paid by the ships that use it, as had been agreed with the board
                of the port in the spring of the year before.

                He said that the town had done what it could in the time it had,
                and that the storm had cost it more than any other since the war
                had ended, which the board did not deny.
                """);

        assertThat(article.body()).hasSize(2);
    }

    @Test
    void readsTheFieldsAtTheTopOfAMarkdownFile() {
        var article = clean("""
                ---
                tags: statements
                date: '2019-03-01'
                modified_time: 2019-03-01 20:57:00-05:00
                published_time: 2019-03-01 20:56:59-05:00
                title: "Statement on the Harbour\\_Bridge and
                  the Toll"
                ---

                """ + LEAD);

        assertThat(article.title()).map(Printed::value).hasValue("Statement on the Harbour Bridge and the Toll");
        assertThat(article.published().interval()).hasToString("2019-03-01T20:56/2019-03-01T20:56");
        assertThat(article.updated()).isPresent();
        assertThat(body(article)).containsExactly(LEAD);
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
