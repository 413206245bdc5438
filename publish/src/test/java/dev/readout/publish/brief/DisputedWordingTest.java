package dev.readout.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Finding;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Wording;
import dev.readout.publish.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisputedWordingTest {

    @Test
    void isWhereTwoFormsAreOfSomethingElse() {
        assertThat(briefOf("the neutrality of the bay", "the neutrality of Ostrana"))
                .singleElement()
                .asString()
                .isEqualTo("The wording is not one: the neutrality of the bay (first used by Ann Lee),"
                        + " then the neutrality of ostrana (first used by Ann Lee).");
    }

    @Test
    void isNotWhereAFormSaysMoreOfTheSame() {
        assertThat(briefOf("the neutrality of the bay", "the lasting neutrality of the whole bay"))
                .isEmpty();
    }

    @Test
    void isNotWhereOnlyOneFormSaysOfWhat() {
        assertThat(briefOf("the harbour accord", "the accord of the harbours")).isEmpty();
    }

    @Test
    void isNotWhereFormsDifferByTheirAdjectives() {
        assertThat(briefOf("a new harbour deal", "the greatest harbour deal")).isEmpty();
    }

    private static List<String> briefOf(String... forms) {
        var story = new Story();
        var day = LocalDate.of(2019, 5, 7);
        for (var form : forms) {
            story.article("Pier Gazette", day, "Ann Lee spoke of " + form + ".").finds("formula", use(form));
            day = day.plusDays(1);
        }
        return WriteBrief.of(story.dossier("The bay")).stream()
                .map(Sentence::text)
                .toList();
    }

    private static BiFunction<FindingId, Story.Told, Finding> use(String words) {
        return (id, at) -> new Wording(
                id,
                words.toLowerCase(Locale.ROOT).replace(' ', '-'),
                at.span(words),
                at.actors("Ann Lee"),
                Wording.Mode.DIRECT,
                Optional.empty(),
                new Grounds(
                        0.9,
                        Grounds.Voice.SPEAKER,
                        "a rule of the story",
                        Stream.of(words).map(at::span).toList()));
    }
}
