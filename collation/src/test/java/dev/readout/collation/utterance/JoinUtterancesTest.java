package dev.readout.collation.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Story;
import dev.readout.collation.party.FindParties;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Manner;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.Utterance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinUtterancesTest {

    private static final Interval TUESDAY = Story.on(2019, 6, 4);
    private static final Interval BY_WEDNESDAY = Interval.until(LocalDate.of(2019, 6, 5));

    @Test
    void joinsAQuotationThatWasCut() {
        var full = marr("Marr said: We asked for a lighthouse and were handed a candle, said Marr.", "2019-06-04")
                .says("s1", "a1", "We asked for a lighthouse and were handed a candle", TUESDAY);
        var cut = marr("Marr said her town was “handed a candle” by the capital.", "2019-06-05")
                .says("s1", "a1", "her town was “handed a candle” by the capital", Manner.MIXED, BY_WEDNESDAY);

        var joined = onlyOf(full, cut);

        assertThat(joined.variants().get(1).why()).isEqualTo("the same 3 words in quotation marks");
        assertThat(joined.on()).isEqualTo(TUESDAY);
    }

    @Test
    void joinsAQuotationAndItsIndirectReport() {
        var direct = marr("We shall not bargain through loudspeakers, Marr said.", "2019-06-04")
                .says("s1", "a1", "We shall not bargain through loudspeakers", TUESDAY);
        var indirect = marr("Marr said that her town would not bargain through loudspeakers.", "2019-06-05")
                .says("s1", "a1", "her town would not bargain through loudspeakers", Manner.INDIRECT, BY_WEDNESDAY);

        assertThat(onlyOf(direct, indirect).articles()).isEqualTo(2);
    }

    @Test
    void joinsAQuotationThatWasTurnedRound() {
        var straight = marr("There can be no open harbour without a safe harbour, Marr said.", "2019-06-04")
                .says("s1", "a1", "There can be no open harbour without a safe harbour", TUESDAY);
        var turned = marr("There can be no safe harbour without an open harbour, said Marr.", "2019-06-05")
                .says("s1", "a1", "There can be no safe harbour without an open harbour", BY_WEDNESDAY);

        assertThat(onlyOf(straight, turned).variants().get(1).confidence()).isLessThan(0.9);
    }

    @Test
    void joinsAnAnonymousSourceToThePersonNamedLater() {
        var unnamed = Story.of("Nobody in this building expects the toll to survive the winter, an official said.")
                .on("2019-05-04")
                .actor("a1", Actor.Kind.ANONYMOUS, "an official")
                .says("s1", "a1", "Nobody in this building expects the toll to survive the winter", Interval.open());
        var named = marr("Nobody in this building expects the toll to survive the winter, Marr had said.", "2019-06-14")
                .says("s1", "a1", "Nobody in this building expects the toll to survive the winter", Interval.open());

        assertThat(onlyOf(unnamed, named).parties()).hasToString("[odile-marr]");
    }

    @Test
    void keepsTheSameWordsOfTwoSpeakersApart() {
        var one = marr("The harbour must stay open to every ship, Marr said.", "2019-06-04")
                .says("s1", "a1", "The harbour must stay open to every ship", TUESDAY);
        var other = Story.of("The harbour must stay open to every ship, Hale said.")
                .on("2019-06-04")
                .person("a1", "Hale")
                .says("s1", "a1", "The harbour must stay open to every ship", TUESDAY);

        assertThat(utterances(one, other)).hasSize(2);
    }

    @Test
    void keepsTheSameWordsOfTwoDaysApart() {
        var one = marr("The harbour must stay open to every ship, Marr said.", "2019-06-04")
                .says("s1", "a1", "The harbour must stay open to every ship", TUESDAY);
        var other = marr("The harbour must stay open to every ship, said Marr.", "2019-06-14")
                .says("s1", "a1", "The harbour must stay open to every ship", Story.on(2019, 6, 13));

        assertThat(utterances(one, other)).hasSize(2);
    }

    @Test
    void keepsTwoSentencesOfOneSpeechApart() {
        var one = marr("The toll on foreign ships will be reviewed by autumn, Marr said.", "2019-06-04")
                .says("s1", "a1", "The toll on foreign ships will be reviewed by autumn", TUESDAY);
        var other = marr("Foreign ships paid their toll without a word for ten years, Marr said.", "2019-06-04")
                .says("s1", "a1", "Foreign ships paid their toll without a word for ten years", TUESDAY);

        assertThat(utterances(one, other)).hasSize(2);
    }

    @Test
    void keepsADenialFromWhatItDenies() {
        var said = marr("Marr said the pilots would be withdrawn from the northern strait.", "2019-06-04")
                .says("s1", "a1", "the pilots would be withdrawn from the northern strait", Manner.INDIRECT, TUESDAY);
        var story = marr("Marr denied that pilots are leaving the northern strait, withdrawn or not.", "2019-06-04");
        var denied = story.says(story.statement("s1", "pilots are leaving the northern strait, withdrawn or not")
                .actors(List.of(new ActorId("a1")))
                .manner(Manner.INDIRECT)
                .saidOn(TUESDAY)
                .negated(true));

        assertThat(utterances(said, denied)).hasSize(2);
    }

    @Test
    void keepsAQuestionFromAStatement() {
        var said = marr("Marr said: The pilots will leave the northern strait.", "2019-06-04")
                .says("s1", "a1", "The pilots will leave the northern strait", TUESDAY);
        var story = marr("Asked whether the pilots will leave the northern strait, Marr smiled.", "2019-06-04");
        var asked = story.says(story.statement("s1", "the pilots will leave the northern strait")
                .act(Statement.Act.QUESTION)
                .manner(Manner.INDIRECT)
                .saidOn(TUESDAY));

        assertThat(utterances(said, asked)).hasSize(2);
    }

    @Test
    void keepsWhatIsSaidAgainFromWhatWasSaidBefore() {
        var before = marr("No open harbour without a safe harbour and pilots, Marr said.", "2019-06-04")
                .says("s1", "a1", "No open harbour without a safe harbour and pilots", Interval.open());
        var story = marr("Marr said again: No open harbour without a safe harbour and pilots.", "2019-06-20");
        var again = story.says(story.statement("s1", "No open harbour without a safe harbour and pilots")
                .cue(Optional.of(story.span("said")))
                .actors(List.of(new ActorId("a1"))));

        assertThat(utterances(before, again)).hasSize(2);
    }

    @Test
    void joinsWhatAnArticleSaysTwice() {
        var story = marr(
                "Marr said the accounts of the pilot fund would be published in autumn. "
                        + "We publish the accounts of the pilot fund in autumn, Marr said.",
                "2019-06-04");
        story.says("s1", "a1", "the accounts of the pilot fund would be published in autumn", Manner.INDIRECT, TUESDAY);
        story.says(story.statement("s2", "We publish the accounts of the pilot fund in autumn")
                .actors(List.of(new ActorId("a1")))
                .repeats(Optional.of(new StatementId("s1")))
                .saidOn(TUESDAY));

        assertThat(onlyOf(story).variants()).hasSize(2);
    }

    @Test
    void givesTheOnlyReportFullConfidence() {
        var utterance =
                onlyOf(marr("The toll stays, Marr said.", "2019-06-04").says("s1", "a1", "The toll stays", TUESDAY));

        assertThat(utterance.variants().getFirst().why()).isEqualTo("the only report");
        assertThat(utterance.variants().getFirst().confidence()).isEqualTo(1);
    }

    private static Story marr(String text, String day) {
        return Story.of("Odile Marr. " + text).on(day).person("a1", "Odile Marr");
    }

    private static Utterance onlyOf(Story... stories) {
        var utterances = utterances(stories);
        assertThat(utterances).hasSize(1);
        return utterances.getFirst();
    }

    private static List<Utterance> utterances(Story... stories) {
        List<Reading> readings =
                java.util.Arrays.stream(stories).map(Story::read).toList();
        var parties = new FindParties(Knowledge.bundled()).in(readings);
        return new JoinUtterances(Knowledge.bundled()).in(readings, parties);
    }
}
