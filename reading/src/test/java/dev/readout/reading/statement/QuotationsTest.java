package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void pairsStraightAndCurlyMarks() {
        assertThat(inner("He said \"yes\" and then “no”.")).containsExactly("yes", "no");
    }

    @Test
    void pairsAStraightOpeningWithACurlyClosingMark() {
        assertThat(inner("The \"quiet harbour” plan is dead.")).containsExactly("quiet harbour");
    }

    @Test
    void takesTwoApostrophesForAMark() {
        assertThat(inner("''We are ready,'' she said.")).containsExactly("We are ready,");
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(inner("The ministers' plan isn't Ann’s, and they don‘t care."))
                .isEmpty();
    }

    @Test
    void findsAQuotationWithinAQuotation() {
        assertThat(inner("“He told me ‘never again’ twice,” she said."))
                .containsExactly("He told me ‘never again’ twice,", "never again");
    }

    @Test
    void endsAQuotationWithoutAClosingMarkAtItsParagraph() {
        assertThat(inner("“We are ready.")).containsExactly("We are ready.");
    }

    @Test
    void joinsParagraphsOfOneQuotation() {
        var quotations = Quotations.in(article("“We are ready.", "“We will win,” she said."));
        assertThat(quotations.of(0)).singleElement().matches(Quotation::goesOn);
        assertThat(quotations.of(1)).singleElement().matches(Quotation::resumes);
    }

    private static List<String> inner(String paragraph) {
        var article = article(paragraph);
        return Quotations.in(article).of(0).stream()
                .map(quotation -> article.text().slice(quotation.inner()))
                .toList();
    }

    private static Article article(String... paragraphs) {
        var text = new StringBuilder();
        var body = new ArrayList<Span>();
        for (var paragraph : paragraphs) {
            body.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        return Article.ofBody("test", new Text(text.toString()), body);
    }
}
