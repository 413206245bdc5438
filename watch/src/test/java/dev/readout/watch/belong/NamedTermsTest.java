package dev.readout.watch.belong;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.watch.subject.Subject;
import dev.readout.watch.subject.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedTermsTest {

    private static final String FILLER =
            "The town has four bridges and a market, and people came to both all day. ".repeat(9);

    private final Belonging belonging = new NamedTerms(new Subject(
            "The ferry fee",
            List.of(Term.of("ferry fee", "ferry toll")),
            List.of(Term.of("exemption"), Term.of("islander"), Term.of("review"), Term.of("US")),
            List.of(Term.of("Harbour Authority"), Term.of("Ada Lind")),
            List.of(Term.of("ferry festival")),
            List.of(),
            List.of(),
            Optional.empty()));

    @Test
    void aNameInTheLeadIsEnough() {
        var judgement = belonging.judge(article("The FERRY-FEES rise again."));

        assertThat(judgement.belongs()).isTrue();
        assertThat(judgement.reason()).isEqualTo("names “ferry fee” in title or lead (3 points of 3)");
    }

    @Test
    void aNameFurtherDownIsNotEnough() {
        assertThat(belonging
                        .judge(article(FILLER, "The ferry toll is another matter."))
                        .belongs())
                .isFalse();
    }

    @Test
    void severalTermsAreEnoughWithAnActor() {
        var judgement = belonging.judge(
                article("Islanders want an exemption, the Harbour Authority said.", FILLER, "Ada Lind's review."));

        assertThat(judgement.belongs()).isTrue();
        assertThat(judgement.reason())
                .isEqualTo("2 of 4 terms in title or lead, 1 below; Harbour Authority once (3.25 points of 3)");
    }

    @Test
    void actorsAloneAreNotEnough() {
        var judgement = belonging.judge(article("Ada Lind met the Harbour Authority. Ada Lind met it again."));

        assertThat(judgement.belongs()).isFalse();
        assertThat(judgement.reason()).isEqualTo("Ada Lind twice (1 points of 3)");
    }

    @Test
    void whatIsOfAnotherStoryDoesNotBelong() {
        var judgement = belonging.judge(article("The ferry fee is waived for the ferry festival."));

        assertThat(judgement.belongs()).isFalse();
        assertThat(judgement.reason()).isEqualTo("opens with “ferry festival”, which is of another story");
    }

    @Test
    void saysWhenNothingIsNamed() {
        assertThat(belonging.judge(article(FILLER)).reason())
                .isEqualTo("names nothing that the dossier is about (0 points of 3)");
    }

    @Test
    void tellsACountryFromAWord() {
        assertThat(belonging.judge(article("They told us.")).points()).isZero();
        assertThat(belonging.judge(article("The U.S. said.")).points()).isOne();
    }

    @Test
    void findsNamesInHeadlinesOfCapitalsAndWithoutAccents() {
        assertThat(belonging.judge(article("FERRY FEE UP")).belongs()).isTrue();
        assertThat(belonging.judge(article("The férry féé is up")).belongs()).isTrue();
    }

    private static Article article(String... paragraphs) {
        var text = new Text(String.join("\n", paragraphs));
        var body = new ArrayList<Span>();
        int at = 0;
        for (var paragraph : paragraphs) {
            int end = at + paragraph.codePointCount(0, paragraph.length());
            body.add(new Span(at, end));
            at = end + 1;
        }
        return Article.ofBody("x", text, body);
    }
}
