package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What articles of Tuesday, 7 May 2019 tell of other times. */
class BackdateFindingsTest {

    private static final Interval YEAR_1994 = Interval.of(LocalDate.of(1994, 1, 1), LocalDate.of(1994, 12, 31));

    private static final String SIGNED_IN_1994 = """
            In in ADP IN 2 case
            1994 1994 NUM CD 5 obl
            , , PUNCT , 5 punct
            Norway Norway PROPN NNP 5 nsubj PLACE
            signed sign VERB VBD 0 root
            the the DET DT 7 det
            agreement agreement NOUN NN 5 obj
            . . PUNCT . 5 punct

            """;

    private static final String REJECTED = """
            Sweden Sweden PROPN NNP 2 nsubj PLACE
            rejected reject VERB VBD 0 root
            the the DET DT 4 det
            toll toll NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String REJECTED_ON_MONDAY = """
            Sweden Sweden PROPN NNP 2 nsubj PLACE
            rejected reject VERB VBD 0 root
            the the DET DT 4 det
            toll toll NOUN NN 2 obj
            on on ADP IN 6 case
            Monday Monday PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """;

    @Test
    void takesWhatIsSimplyToldForNews() {
        var move = move(REJECTED);

        assertThat(move.grounds().isCertain()).isTrue();
        assertThat(move.on().to()).isEqualTo(on(7).to());
    }

    @Test
    void datesWhatAParticipleTellsOfAnEarlierYear() {
        var move = move("""
                In in ADP IN 2 case
                1994 1994 NUM CD 5 obl
                , , PUNCT , 5 punct
                Norway Norway PROPN NNP 5 nsubj PLACE
                wrote write VERB VBD 0 root
                a a DET DT 7 det
                letter letter NOUN NN 5 obj
                , , PUNCT , 9 punct
                rejecting reject VERB VBG 5 advcl
                the the DET DT 11 det
                toll toll NOUN NN 9 obj
                . . PUNCT . 5 punct
                """);

        assertThat(move.on()).isEqualTo(YEAR_1994);
    }

    @Test
    void isUnsureOfWhatWentOnInTheSameParagraph() {
        var move = move(SIGNED_IN_1994 + REJECTED);

        assertThat(move.grounds().isCertain()).isFalse();
        assertThat(move.grounds().why()).contains("told of “1994”");
        assertThat(move.on().from()).isEqualTo(YEAR_1994.from());
    }

    @Test
    void takesTheNextParagraphForNews() {
        assertThat(move(SIGNED_IN_1994.strip() + "\n# par\n" + REJECTED)
                        .grounds()
                        .isCertain())
                .isTrue();
    }

    @Test
    void takesADayOfTheWeekForNews() {
        var move = move(SIGNED_IN_1994 + REJECTED_ON_MONDAY);

        assertThat(move.grounds().isCertain()).isTrue();
        assertThat(move.on()).isEqualTo(on(6));
    }

    @Test
    void takesWhatIsToldInThePresentForNews() {
        assertThat(move(SIGNED_IN_1994 + """
                Sweden Sweden PROPN NNP 2 nsubj PLACE
                rejects reject VERB VBZ 0 root
                the the DET DT 4 det
                toll toll NOUN NN 2 obj
                . . PUNCT . 2 punct
                """).grounds().isCertain()).isTrue();
    }

    @Test
    void isUnsureOfWhatWasDoneInThePast() {
        var move = move("""
                In in ADP IN 3 case
                the the DET DT 3 det
                past past NOUN NN 6 obl
                , , PUNCT , 6 punct
                Sweden Sweden PROPN NNP 6 nsubj PLACE
                rejected reject VERB VBD 0 root
                the the DET DT 8 det
                toll toll NOUN NN 6 obj
                . . PUNCT . 6 punct
                """);

        assertThat(move.grounds().isCertain()).isFalse();
        assertThat(move.grounds().why()).endsWith("told of “In the past”");
    }

    @Test
    void isUnsureOfWhatWasDoneDuringACampaign() {
        assertThat(move("""
                During during ADP IN 3 case
                the the DET DT 3 det
                campaign campaign NOUN NN 6 obl
                , , PUNCT , 6 punct
                Sweden Sweden PROPN NNP 6 nsubj PLACE
                rejected reject VERB VBD 0 root
                the the DET DT 8 det
                toll toll NOUN NN 6 obj
                . . PUNCT . 6 punct
                """).grounds().isCertain()).isFalse();
    }

    @Test
    void takesWhatWasDoneRecentlyForNews() {
        assertThat(move("""
                Sweden Sweden PROPN NNP 3 nsubj PLACE
                recently recently ADV RB 3 advmod
                rejected reject VERB VBD 0 root
                the the DET DT 5 det
                toll toll NOUN NN 3 obj
                . . PUNCT . 3 punct
                """).grounds().isCertain()).isTrue();
    }

    @Test
    void doesNotDateWhatIsDoneBeforeATimeByIt() {
        var move = move("""
                In in ADP IN 2 case
                1994 1994 NUM CD 5 obl
                , , PUNCT , 5 punct
                Norway Norway PROPN NNP 5 nsubj PLACE
                boomed boom VERB VBD 0 root
                before before SCONJ IN 8 mark
                Sweden Sweden PROPN NNP 8 nsubj PLACE
                rejected reject VERB VBD 5 advcl
                the the DET DT 10 det
                toll toll NOUN NN 8 obj
                . . PUNCT . 5 punct
                """);

        assertThat(move.on()).isNotEqualTo(YEAR_1994);
    }

    @Test
    void setsNoPresentStateByAStepOfAnEarlierYear() {
        var step = step(SIGNED_IN_1994 + """
                Sweden Sweden PROPN NNP 2 nsubj PLACE
                signed sign VERB VBD 0 root
                the the DET DT 4 det
                agreement agreement NOUN NN 2 obj
                . . PUNCT . 2 punct
                """);

        assertThat(step.on()).isNotEqualTo(on(7));
        assertThat(step.grounds().isCertain()).isFalse();
    }

    @Test
    void tellsOfAReactionInThePerfectOnlyByWhenItWas() {
        var reaction = reaction("""
                Sweden Sweden PROPN NNP 3 nsubj PLACE
                has have AUX VBZ 3 aux
                criticized criticize VERB VBN 0 root
                Norway Norway PROPN NNP 3 obj PLACE
                . . PUNCT . 3 punct
                """);

        assertThat(reaction.on()).isEqualTo(Interval.until(LocalDate.of(2019, 5, 7)));
    }

    @Test
    void datesADeedByItsMonthAsFarAsThatIsOver() {
        var move = move("""
                Sweden Sweden PROPN NNP 4 nsubj PLACE
                this this DET DT 3 det
                month month NOUN NN 4 obl:tmod
                signed sign VERB VBD 0 root
                the the DET DT 6 det
                agreement agreement NOUN NN 4 obj
                . . PUNCT . 4 punct
                """);

        assertThat(move.on()).isEqualTo(Interval.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 7)));
    }

    private static Interval on(int dayOfMay) {
        return Interval.on(LocalDate.of(2019, 5, dayOfMay));
    }

    private static Move move(String lines) {
        return PolicySentences.read(lines).findings().options().getLast();
    }

    private static ProcessStep step(String lines) {
        return PolicySentences.read(lines).findings().process().getLast();
    }

    private static Reaction reaction(String lines) {
        return PolicySentences.read(lines).findings().reactions().getLast();
    }
}
