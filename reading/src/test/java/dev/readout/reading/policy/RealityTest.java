package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Tree;
import dev.readout.reading.ConlluText;
import org.junit.jupiter.api.Test;

class RealityTest {

    private static final Reality REALITY = new Reality(Knowledge.bundled());

    @Test
    void takesWhatIsSimplyToldAsDone() {
        assertThat(isOpen("scrapped", """
                Norway Norway PROPN NNP 2 nsubj PLACE
                scrapped scrap VERB VBD 0 root
                the the DET DT 4 det
                toll toll NOUN NN 2 obj
                """)).isFalse();
    }

    @Test
    void leavesOpenWhatThereIsNoChanceOf() {
        assertThat(isOpen("scraps", """
                there there PRON EX 2 expl
                is be VERB VBZ 0 root
                no no DET DT 4 det
                chance chance NOUN NN 2 nsubj
                that that SCONJ IN 7 mark
                Norway Norway PROPN NNP 7 nsubj PLACE
                scraps scrap VERB VBZ 4 acl
                the the DET DT 9 det
                toll toll NOUN NN 7 obj
                """)).isTrue();
    }

    @Test
    void leavesOpenWhatSomebodyDoubts() {
        assertThat(isOpen("scrapped", """
                she she PRON PRP 4 nsubj
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                believe believe VERB VB 0 root
                Norway Norway PROPN NNP 6 nsubj PLACE
                scrapped scrap VERB VBD 4 ccomp
                the the DET DT 8 det
                toll toll NOUN NN 6 obj
                """)).isTrue();
    }

    @Test
    void takesWhatSomebodyDidNotKnowAsDone() {
        assertThat(isOpen("scrapped", """
                she she PRON PRP 4 nsubj
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                know know VERB VB 0 root
                Norway Norway PROPN NNP 6 nsubj PLACE
                scrapped scrap VERB VBD 4 ccomp
                the the DET DT 8 det
                toll toll NOUN NN 6 obj
                """)).isFalse();
    }

    @Test
    void leavesOpenWhatNobodyHasSeenEvidenceOf() {
        assertThat(isOpen("scrap", """
                she she PRON PRP 4 nsubj
                has have AUX VBZ 4 aux
                not not PART RB 4 advmod
                seen see VERB VBN 0 root
                evidence evidence NOUN NN 4 obj
                of of ADP IN 8 case
                a a DET DT 8 det
                decision decision NOUN NN 5 nmod
                to to PART TO 10 mark
                scrap scrap VERB VB 8 acl
                the the DET DT 12 det
                toll toll NOUN NN 10 obj
                """)).isTrue();
    }

    @Test
    void leavesOpenWhatIsOnlyAskedFor() {
        assertThat(isOpen("scrap", """
                Norway Norway PROPN NNP 2 nsubj PLACE
                urged urge VERB VBD 0 root
                Sweden Sweden PROPN NNP 2 obj PLACE
                to to PART TO 5 mark
                scrap scrap VERB VB 2 xcomp
                the the DET DT 7 det
                toll toll NOUN NN 5 obj
                """)).isTrue();
    }

    @Test
    void tellsWhatIsToldInPassing() {
        assertThat(Reality.isInPassing(deed("scrapped", """
                Norway Norway PROPN NNP 5 nsubj PLACE
                which which PRON WDT 3 nsubj
                scrapped scrap VERB VBD 1 acl:relcl
                tolls toll NOUN NNS 3 obj
                won win VERB VBD 0 root
                """))).isTrue();
    }

    @Test
    void leavesOpenWhatSomebodyWouldHaveToDo() {
        assertThat(isOpen("scrap", """
                Norway Norway PROPN NNP 3 nsubj PLACE
                would would AUX MD 3 aux
                have have VERB VB 0 root
                to to PART TO 5 mark
                scrap scrap VERB VB 3 xcomp
                the the DET DT 7 det
                toll toll NOUN NN 5 obj
                """)).isTrue();
    }

    @Test
    void leavesOpenWhatSomebodyWantsOthersToDo() {
        assertThat(isOpen("scrap", """
                She she PRON PRP 2 nsubj
                wants want VERB VBZ 0 root
                Norway Norway PROPN NNP 2 obj PLACE
                to to PART TO 5 mark
                scrap scrap VERB VB 2 xcomp
                the the DET DT 7 det
                toll toll NOUN NN 5 obj
                """)).isTrue();
    }

    private static boolean isOpen(String deed, String lines) {
        return REALITY.isOpen(deed(deed, lines));
    }

    private static Predicate deed(String deed, String lines) {
        var tree = new Tree(ConlluText.of(lines).sentences().getFirst());
        var word = tree.tokens().stream()
                .filter(token -> token.form().equals(deed))
                .findFirst()
                .orElseThrow();
        return new Predicate(tree, word);
    }
}
