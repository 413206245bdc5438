package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Passage;
import dev.readout.language.Passage.Section;
import dev.readout.model.Grounds;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.Reaction.Tone;
import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedFindingsTest {

    private static final String PADLOCKED = """
            Ireland Ireland PROPN NNP 2 nsubj PLACE
            padlocked padlock VERB VBD 0 root
            the the DET DT 4 det
            lighthouse lighthouse NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;
    private static final String WELCOMED = """
            Ireland Ireland PROPN NNP 2 nsubj PLACE
            welcomed welcome VERB VBD 0 root
            the the DET DT 4 det
            quota quota NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String MET = """
            Ireland Ireland PROPN NNP 2 nsubj PLACE
            met meet VERB VBD 0 root
            Norway Norway PROPN NNP 2 obj PLACE
            . . PUNCT . 2 punct
            """;

    @Test
    void namesWhatIsDoneToAThingByItsVerbAndNeverByAnotherPartyAlone() {
        var closed = """
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                escorted escort VERB VBD 0 root
                Norway Norway PROPN NNP 2 obj PLACE
                home home ADV RB 2 advmod
                . . PUNCT . 2 punct
                """;
        var read = ReadPolicy.in(closed, mark(Section.OPTION, "adopted", 0, 28, 0.5));

        assertThat(read.findings().options())
                .singleElement()
                .satisfies(move -> assertThat(read.words(move.option())).isEqualTo("Ireland escorted Norway home"));
    }

    @Test
    void leavesAMarkAloneThatNamesItsObjectByAPronoun() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                padlocked padlock VERB VBD 0 root
                it it PRON PRP 2 obj
                . . PUNCT . 2 punct
                """, mark(Section.OPTION, "adopted", 0, 20, 0.5));

        assertThat(read.findings().options()).isEmpty();
    }

    @Test
    void makesAMoveOfWhatNoFrameKnows() {
        assertThat(ReadPolicy.in(PADLOCKED).findings().options()).isEmpty();

        var read = ReadPolicy.in(PADLOCKED, mark(Section.OPTION, "adopted", 0, 32, 0.5));

        assertThat(read.findings().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Move.Status.ADOPTED);
            assertThat(read.words(move.option())).isEqualTo("padlocked the lighthouse");
            assertThat(move.by()).hasSize(1);
            assertThat(move.grounds().confidence()).isEqualTo(0.5);
            assertThat(move.grounds().why()).isEqualTo("model: adopted");
        });
    }

    @Test
    void leavesAMarkThatIsSeldomRightAlone() {
        var read = ReadPolicy.in(PADLOCKED, mark(Section.OPTION, "adopted", 0, 32, 0.3));

        assertThat(read.findings().options()).isEmpty();
    }

    @Test
    void keepsWhatAFrameFoundInTheSameWords() {
        var read = ReadPolicy.in(WELCOMED, mark(Section.REACTION, "praise", 0, 26, 0.5));

        assertThat(read.findings().reactions())
                .singleElement()
                .satisfies(reaction -> assertThat(reaction.tone()).isEqualTo(Tone.WELCOME));
    }

    @Test
    void aFrameThatIsAloneIsNotShownAsCertain() {
        assertThat(reaction(ReadPolicy.in(WELCOMED)).isCertain()).isTrue();

        var alone = reaction(ReadPolicy.in(WELCOMED, mark(Section.OPTION, "adopted", 0, 26, 0)));

        assertThat(alone.isCertain()).isFalse();
        assertThat(alone.why()).endsWith("; seen by one rule alone");
    }

    @Test
    void aFrameIsAsSureAsEverWhereTheModelSeesTheSameWords() {
        var grounds = reaction(ReadPolicy.in(WELCOMED, mark(Section.REACTION, "criticism", 0, 26, 0)));

        assertThat(grounds).isEqualTo(reaction(ReadPolicy.in(WELCOMED)));
    }

    @Test
    void aMeetingOfWhichBothNameTheStatusIsCertain() {
        var alone = meeting(ReadPolicy.in(MET)).grounds();
        var both = meeting(ReadPolicy.in(MET, mark(Section.MEETING, "held", 0, 18, 0)))
                .grounds();
        var other = meeting(ReadPolicy.in(MET, mark(Section.MEETING, "planned", 0, 18, 0)))
                .grounds();

        assertThat(both.isCertain()).isTrue();
        assertThat(other.confidence()).isEqualTo(alone.confidence());
    }

    @Test
    void restsOnWordsOfTheSentenceItBeginsIn() {
        var read = ReadPolicy.in(PADLOCKED, mark(Section.OPTION, "adopted", 8, 34, 0.5));

        assertThat(read.findings().options().getFirst().grounds().evidence()).containsExactly(new Span(8, 33));
    }

    private static Grounds reaction(ReadPolicy read) {
        return read.findings().reactions().getFirst().grounds();
    }

    private static Meeting meeting(ReadPolicy read) {
        return read.findings().meetings().getFirst();
    }

    private static List<Passage> mark(Section section, String label, int start, int end, double confidence) {
        return List.of(new Passage(section, label, new Span(start, end), confidence));
    }
}
