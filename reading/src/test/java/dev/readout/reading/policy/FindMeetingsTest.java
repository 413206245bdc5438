package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Meeting;
import dev.readout.model.Meeting.Status;
import org.junit.jupiter.api.Test;

class FindMeetingsTest {

    private static final String MET = """
            Ann    Ann    PROPN NNP 3 nsubj PERSON
            Lee    Lee    PROPN NNP 1 flat PERSON
            met    meet   VERB  VBD 0 root
            Tom    Tom    PROPN NNP 3 obj PERSON
            Hale   Hale   PROPN NNP 4 flat PERSON
            in     in     ADP   IN  7 case
            Oslo   Oslo   PROPN NNP 3 obl PLACE
            on     on     ADP   IN  9 case
            Monday Monday PROPN NNP 3 obl
            .      .      PUNCT .   3 punct
            # par
            """;

    @Test
    void whoIsInvitedOnADayToComeHasNoMeetingPlannedYet() {
        var meetings = PolicySentences.read("""
                Norway    Norway    PROPN NNP 2 nsubj PLACE
                invited   invite    VERB  VBD 0 root
                Ireland   Ireland   PROPN NNP 2 obj PLACE
                to        to        PART  TO  5 mark
                meet      meet      VERB  VB  2 xcomp
                Denmark   Denmark   PROPN NNP 5 obj PLACE
                next      next      ADJ   JJ  8 amod
                month     month     NOUN  NN  5 obl:tmod
                .         .         PUNCT .   2 punct
                """).findings();

        assertThat(meetings.meetings()).extracting(Meeting::status).containsExactly(Status.HYPOTHETICAL);
        assertThat(meetings.contacts())
                .allSatisfy(contact -> assertThat(contact.on()).hasToString("2019-05-07/2019-05-07"));
    }

    @Test
    void readsAVisitThatIsBeingMadeOnADayToComeAsPlanned() {
        assertThat(PolicySentences.read("""
                Ann      Ann    PROPN NNP 4 nsubj PERSON
                Lee      Lee    PROPN NNP 1 flat PERSON
                is       be     AUX   VBZ 4 aux
                visiting visit  VERB  VBG 0 root
                Norway   Norway PROPN NNP 4 obj PLACE
                on       on     ADP   IN  7 case
                Friday   Friday PROPN NNP 4 obl
                .        .      PUNCT .   4 punct
                """).findings().meetings())
                .extracting(Meeting::status)
                .containsExactly(Status.PLANNED);
    }

    @Test
    void neverTakesWillingnessToMeetForAPlan() {
        assertThat(PolicySentences.read("""
                Ann     Ann     PROPN NNP 4 nsubj PERSON
                Lee     Lee     PROPN NNP 1 flat PERSON
                is      be      AUX   VBZ 4 cop
                willing willing ADJ   JJ  0 root
                to      to      PART  TO  6 mark
                meet    meet    VERB  VB  4 xcomp
                Tom     Tom     PROPN NNP 6 obj PERSON
                Hale    Hale    PROPN NNP 7 flat PERSON
                .       .       PUNCT .   4 punct
                """).findings().meetings())
                .extracting(Meeting::status)
                .containsExactly(Status.HYPOTHETICAL);
    }

    @Test
    void takesUpAMeetingToldOfBeforeWithThoseWhoTookPart() {
        var sentences = PolicySentences.read(MET + """
                The     the     DET   DT  2 det
                meeting meeting NOUN  NN  3 nsubj
                showed  show    VERB  VBD 0 root
                deep    deep    ADJ   JJ  5 amod
                rifts   rift    NOUN  NNS 3 obj
                .       .       PUNCT .   3 punct
                """);

        var meetings = sentences.findings().meetings();
        assertThat(meetings).extracting(Meeting::status).containsExactly(Status.HELD, Status.HELD);
        assertThat(meetings.getLast().participants())
                .isEqualTo(meetings.getFirst().participants());
        assertThat(sentences.evidence(meetings.getLast())).isEqualTo("The meeting showed deep rifts");
    }

    @Test
    void leavesOutABareMentionOfWhatIsToldElsewhere() {
        assertThat(PolicySentences.read(MET + """
                Nobody  nobody  PRON  NN  2 nsubj
                smiled  smile   VERB  VBD 0 root
                at      at      ADP   IN  5 case
                the     the     DET   DT  5 det
                meeting meeting NOUN  NN  2 obl
                .       .       PUNCT .   2 punct
                """).findings().meetings()).hasSize(1);
    }

    @Test
    void countsWhoeverComesAlong() {
        var meetings = PolicySentences.read("""
                Ann       Ann       PROPN NNP 3 nsubj PERSON
                Lee       Lee       PROPN NNP 1 flat PERSON
                visited   visit     VERB  VBD 0 root
                Norway    Norway    PROPN NNP 3 obj PLACE
                on        on        ADP   IN  6 case
                Monday    Monday    PROPN NNP 3 obl
                ,         ,         PUNCT ,   9 punct
                alongside alongside ADP   IN  9 case
                Tom       Tom       PROPN NNP 3 obl PERSON
                Hale      Hale      PROPN NNP 9 flat PERSON
                .         .         PUNCT .   3 punct
                """).findings().meetings();

        assertThat(meetings).hasSize(1);
        assertThat(meetings.getFirst().participants()).hasSize(3);
    }
}
