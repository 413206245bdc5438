package dev.readout.collation.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.dossier.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindFamiliesTest {

    private static final String LEAD =
            "The island republic of Ellan will open its northern harbour to foreign ferries before the end of the"
                    + " year, its transport minister announced after a night of talks with shipowners.";
    private static final String SECOND =
            "Shipowners had kept their vessels in port for eleven days because they found the new berthing fees too"
                    + " high, and shops in the capital were running short of flour and fuel.";
    private static final String THIRD =
            "Under the bargain the fees rise by a third rather than by half, and small ferries pay nothing at all"
                    + " until the spring after next.";
    private static final String OTHER =
            "A spokeswoman for the opposition called the settlement a surrender and asked for a debate in the lower"
                    + " chamber next Tuesday morning.";
    private static final String QUOTATION =
            "“Nobody leaves this room with everything he wanted, but the harbour opens and the bread will be back on"
                    + " the shelves by the weekend, that I can promise you all,” the minister said.";

    @Test
    void bringsAReprintAndACutToTheFirst() {
        var families = FindFamilies.in(List.of(
                printed("2031-03-01", LEAD, SECOND, THIRD, QUOTATION),
                printed("2031-03-02", "From our wire desk.", LEAD, SECOND, THIRD, QUOTATION),
                printed("2031-03-02", LEAD, THIRD)));

        assertThat(families).hasSize(1);
        assertThat(families.getFirst().members()).hasSize(3);
    }

    @Test
    void findsOneReportUnderChangedWordsAndOrder() {
        var rewritten =
                "Ellan's transport minister announced after a night of talks with shipowners that the island republic"
                        + " of Ellan will open its northern harbour to foreign ferries by December.";
        var families = FindFamilies.in(List.of(
                printed("2031-03-01", LEAD, SECOND, THIRD),
                printed("2031-03-01", SECOND.replace("eleven days", "nearly a fortnight"), rewritten, OTHER)));

        assertThat(families).hasSize(1);
    }

    @Test
    void doesNotTakeSharedQuotationsForCopying() {
        var families = FindFamilies.in(
                List.of(printed("2031-03-01", LEAD, QUOTATION), printed("2031-03-01", QUOTATION, OTHER, SECOND)));

        assertThat(families).hasSize(2);
    }

    @Test
    void doesNotTakeAQuotationPrintedAgainWithoutMarksForCopying() {
        var bare = QUOTATION.replace("“", "").replace("”", "");
        var families = FindFamilies.in(
                List.of(printed("2031-03-01", QUOTATION, bare, OTHER), printed("2031-03-01", QUOTATION, bare, THIRD)));

        assertThat(families).hasSize(2);
    }

    @Test
    void doesNotTakeABackgroundParagraphForCopying() {
        var families = FindFamilies.in(List.of(
                printed("2031-03-01", LEAD, OTHER),
                printed("2031-03-20", SECOND, OTHER),
                printed("2031-04-11", THIRD, OTHER)));

        assertThat(families).hasSize(3);
    }

    @Test
    void takesTheAgencysOwnReportForTheOrigin() {
        var paper = credited("2031-03-01", "Harbour Gazette", LEAD, SECOND, THIRD);
        var agency = credited("2031-03-02", "Ellan Wire", LEAD, SECOND, THIRD, OTHER);

        var family = FindFamilies.in(List.of(paper, agency)).getFirst();

        assertThat(family.origin()).isEqualTo(agency.article().id());
        assertThat(family.agency()).contains("Ellan Wire");
    }

    @Test
    void needsLessWhereBothNameTheSameAgency() {
        var paper = credited(
                "2031-03-01", "Harbour Gazette", LEAD.substring(0, 100), OTHER, QUOTATION, THIRD.substring(0, 60));
        var agency = credited("2031-03-01", "Ellan Wire", LEAD, SECOND, THIRD);

        assertThat(FindFamilies.in(List.of(paper, agency))).hasSize(1);
    }

    @Test
    void takesAFewSharedWordsAsAVersionOfOnePage() {
        var first = at("https://gazette.example/fees", "2031-03-01", LEAD, SECOND);
        var edited = at("http://www.gazette.example/fees/", "2031-03-09", LEAD.substring(0, 100), OTHER, THIRD);
        var elsewhere = at("https://gazette.example/other", "2031-03-09", LEAD.substring(0, 100), OTHER, THIRD);

        assertThat(FindFamilies.in(List.of(first, edited))).hasSize(1);
        assertThat(FindFamilies.in(List.of(first, elsewhere))).hasSize(2);
    }

    @Test
    void doesNotBelieveAnAddressWithoutSharedWords() {
        var first = at("https://gazette.example/live", "2031-03-01", LEAD, SECOND);
        var another = at("https://gazette.example/live", "2031-03-09", OTHER, THIRD);

        assertThat(FindFamilies.in(List.of(first, another))).hasSize(2);
    }

    @Test
    void takesWhatAFeedNamesAsTheSourceForACredit() {
        var wire = claiming(new Claim(Claim.What.OUTLET, "Ellan Wire", "meta og:site_name"), LEAD, SECOND, THIRD);
        var own =
                "Fishermen on the quay below the customs house shrugged when they were told of it, and went on mending"
                        + " nets as they had every morning of that long and unusually cold month.";
        var copy = new String[] {LEAD.substring(0, 100), OTHER, own, QUOTATION, THIRD.substring(0, 60)};
        var source = claiming(new Claim(Claim.What.ORIGIN, "Ellan Wire", "feed entry source"), copy);
        var other = claiming(new Claim(Claim.What.ORIGIN, "Another Wire", "feed entry source"), copy);

        assertThat(FindFamilies.in(List.of(wire, source))).hasSize(1);
        assertThat(FindFamilies.in(List.of(wire, other))).hasSize(2);
    }

    @Test
    void putsEveryArticleInOneFamilyInTheOrderOfOrigins() {
        var first = printed("2031-03-01", LEAD, SECOND);
        var second = printed("2031-03-01", OTHER, THIRD);

        assertThat(FindFamilies.in(List.of(first, second)))
                .extracting(Family::origin)
                .containsExactly(first.article().id(), second.article().id());
        assertThat(FindFamilies.in(List.of())).isEmpty();
    }

    private static Reading printed(String day, String... paragraphs) {
        return reading(builder(day, String.join("\n\n", paragraphs)));
    }

    private static Reading at(String address, String day, String... paragraphs) {
        return reading(builder(day, String.join("\n\n", paragraphs))
                .provenance(new Provenance(Optional.of(address), "text/html", "UTF-8", "00", List.of())));
    }

    private static Reading claiming(Claim claim, String... paragraphs) {
        return reading(builder("2031-03-01", String.join("\n\n", paragraphs))
                .provenance(new Provenance(Optional.empty(), "text/html", "UTF-8", "00", List.of(claim))));
    }

    /** Published by an outlet and credited to Ellan Wire, both printed above the report. */
    private static Reading credited(String day, String outlet, String... paragraphs) {
        var head = outlet + "\nEllan Wire\n\n";
        var builder = builder(day, head + String.join("\n\n", paragraphs));
        builder.outlet(new Printed(outlet, new Span(0, outlet.length())));
        builder.credit(new Printed("Ellan Wire", new Span(outlet.length() + 1, head.length() - 2)));
        return reading(builder);
    }

    private static Article.Builder builder(String day, String text) {
        var body = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf("\n\n", start);
            if (end < 0) end = text.length();
            body.add(new Span(start, end));
            start = end + 2;
        }
        var published = new Published(
                Interval.on(LocalDate.parse(day)), Published.Precision.DAY, List.of(), "the test says so");
        return Article.builder("story.txt", new Text(text)).body(body).published(published);
    }

    private static Reading reading(Article.Builder article) {
        return new Reading(article.build(), List.of(), List.of(), List.of());
    }
}
