package dev.readout.collation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindFormulasTest {

    private final FindFormulas findFormulas = new FindFormulas(Knowledge.bundled());

    @Test
    void findsWhatItsExamplesSay() {
        var read = new ReadPhrase(Knowledge.bundled());
        for (var entry : Knowledge.bundled().entries("wording/words")) {
            boolean ending = entry.id().equals("turning");
            assertThat(entry.matches()).allMatch(word -> ending ? read.isTurning(word) : read.is(entry.id(), word));
            assertThat(entry.rejects()).noneMatch(word -> ending ? read.isTurning(word) : read.is(entry.id(), word));
        }
    }

    @Test
    void showsOfWhatAChangeIsSpoken() {
        var formulas = findFormulas.in(
                List.of(using("the demilitarization of the northern islands"), using("the demilitarisation of Ellan")));

        assertThat(formulas).hasSize(1);
        assertThat(formulas.getFirst().forms())
                .extracting(Formula.Form::words)
                .containsExactly("demilitarization of the northern islands", "demilitarization of ellan");
    }

    @Test
    void takesAPhraseWithMoreWordsForAFormOfIt() {
        assertThat(findFormulas.in(
                        List.of(using("a measured maritime approach"), using("“a careful, measured approach”"))))
                .hasSize(1);
    }

    @Test
    void keepsPhrasesOfTheSameNounApart() {
        assertThat(findFormulas.in(
                        List.of(using("maritime options"), using("diplomatic options"), using("new options"))))
                .hasSize(3);
    }

    @Test
    void doesNotTakeTheGovernmentsOfTwoCountriesForForms() {
        assertThat(findFormulas.in(List.of(using("the government of Ellan"), using("the government of Norland"))))
                .hasSize(2);
    }

    @Test
    void putsTheMostUsedFirstAndNamesItByItsMostUsedForm() {
        var formulas = findFormulas.in(List.of(
                using("open harbours"),
                using("a measured new approach", "the measured approach", "a measured approach")));

        assertThat(formulas).extracting(Formula::name).containsExactly("measured approach", "open harbours");
        assertThat(formulas.getFirst().reports()).hasSize(3);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(findFormulas.in(List.of())).isEmpty();
    }

    private static Reading using(String... phrases) {
        var text = new Text(String.join(" ; ", phrases));
        var uses = new ArrayList<Wording>();
        int start = 0;
        for (var phrase : phrases) {
            var span = new Span(start, start + phrase.length());
            start = span.end() + 3;
            uses.add(new Wording(
                    new FindingId("w" + uses.size()),
                    phrase.toLowerCase(Locale.ROOT),
                    span,
                    List.of(),
                    Wording.Mode.NARRATION,
                    Optional.empty(),
                    new Grounds(0.8, Grounds.Voice.OUTLET, "test", List.of(span))));
        }
        var article = Article.ofBody("story.txt", text, List.of(new Span(0, text.length())));
        return new Reading(article, List.of(), List.of(), List.of(), wording(uses));
    }

    private static PolicyFindings wording(List<Wording> uses) {
        return new PolicyFindings(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), uses, List.of());
    }
}
