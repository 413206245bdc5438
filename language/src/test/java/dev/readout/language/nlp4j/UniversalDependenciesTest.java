package dev.readout.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniversalDependenciesTest {

    private static final UniversalDependencies DEPENDENCIES = new UniversalDependencies(Knowledge.bundled());

    @Test
    void hangsAPrepositionFromItsNoun() {
        assertThat(converted("""
                        They   PRP 2 nsubj
                        spoke  VBD 0 root
                        of     IN  2 prep
                        ships  NNS 3 pobj
                        from   IN  4 prep
                        Tarn   NNP 5 pobj
                        """))
                .containsExactly(
                        "They nsubj spoke",
                        "spoke root",
                        "of case ships",
                        "ships obl spoke",
                        "from case Tarn",
                        "Tarn nmod ships");
    }

    @Test
    void marksAClauseAfterAPreposition() {
        assertThat(converted("""
                        It     PRP 2 nsubj
                        paid   VBD 0 root
                        for    IN  2 prep
                        mending VBG 3 pcomp
                        nets   NNS 4 dobj
                        """)).contains("for mark mending", "mending advcl paid", "nets obj mending");
    }

    @Test
    void makesThePredicateTheHeadOfItsCopula() {
        assertThat(converted("""
                        It     PRP 3 nsubj
                        will   MD  3 aux
                        be     VB  0 root
                        safe   JJ  3 acomp
                        .      .   3 punct
                        """))
                .containsExactly("It nsubj safe", "will aux safe", "be cop safe", "safe root", ". punct safe");
    }

    @Test
    void givesAClauseItsSubjectBackFromTheDayBeforeIt() {
        assertThat(converted("""
                        Lee    NNP 2 nsubj
                        said   VBD 0 root
                        Monday NNP 2 npadvmod
                        Tarn   NNP 3 conj
                        and    CC  4 cc
                        Orle   NNP 4 conj
                        agreed VBD 2 ccomp
                        """)).contains("Monday obl:unmarked said", "Tarn nsubj agreed", "Orle conj Tarn");
    }

    @Test
    void freesADayFromTheNameBehindIt() {
        assertThat(converted("""
                        Lee    NNP 2 nsubj
                        said   VBD 0 root
                        Friday NNP 4 compound
                        Tarn   NNP 5 nsubj
                        agreed VBD 2 ccomp
                        """)).contains("Friday obl:unmarked said", "Tarn nsubj agreed");
    }

    @Test
    void makesAPlaceAPredicateToo() {
        assertThat(converted("""
                        It     PRP 2 nsubj
                        is     VBZ 0 root
                        in     IN  2 prep
                        Tarn   NNP 3 pobj
                        """)).containsExactly("It nsubj Tarn", "is cop Tarn", "in case Tarn", "Tarn root");
    }

    @Test
    void leavesBeAsThePredicateOfThereIs() {
        assertThat(converted("""
                        There  EX  2 expl
                        is     VBZ 0 root
                        hope   NN  2 attr
                        """)).containsExactly("There expl is", "is root", "hope nsubj is");
    }

    @Test
    void callsTheSubjectOfAClauseThatIsThePredicateOuter() {
        assertThat(converted("""
                        Hope   NN  2 nsubj
                        is     VBZ 0 root
                        that   IN  5 mark
                        it     PRP 5 nsubj
                        ends   VBZ 2 ccomp
                        """)).contains("Hope nsubj:outer ends", "is cop ends", "ends root", "it nsubj ends");
    }

    @Test
    void hangsConjunctsFromTheFirstAndTheirConjunctionFromThem() {
        assertThat(converted("""
                        nets   NNS 0 root
                        ,      ,   1 punct
                        ropes  NNS 1 conj
                        and    CC  3 cc
                        sails  NNS 3 conj
                        """))
                .containsExactly("nets root", ", punct ropes", "ropes conj nets", "and cc sails", "sails conj nets");
    }

    @Test
    void hangsANameFromItsFirstWordAndATitleFromTheName() {
        assertThat(converted("""
                        Foreign  NNP 4 compound
                        Minister NNP 4 compound
                        Mara     NNP 4 compound B-PERSON
                        Quill    NNP 5 nsubj L-PERSON
                        left     VBD 0 root
                        """))
                .containsExactly(
                        "Foreign amod Minister",
                        "Minister nmod:desc Mara",
                        "Mara nsubj left",
                        "Quill flat Mara",
                        "left root");
    }

    @Test
    void hangsAMonthFromItsDay() {
        assertThat(converted("""
                        It     PRP 2 nsubj
                        ended  VBD 0 root
                        on     IN  2 prep
                        May    NNP 3 pobj B-DATE
                        3      CD  4 nmod L-DATE
                        """)).contains("on case 3", "May nmod:unmarked 3", "3 obl ended");
    }

    @Test
    void hangsANumberFromItsCurrency() {
        assertThat(converted("""
                        It     PRP 2 nsubj
                        cost   VBD 0 root
                        $      $   5 nmod
                        3      CD  5 compound
                        million CD 2 dobj
                        """)).contains("$ obj cost", "3 compound million", "million nummod $");
    }

    @Test
    void givesTheObjectOfLetToLet() {
        assertThat(converted("""
                        Let    VB  0 root
                        them   PRP 3 nsubj
                        go     VB  1 ccomp
                        """)).containsExactly("Let root", "them obj Let", "go xcomp Let");
    }

    @Test
    void callsTheOneWhoIsToldIndirectObject() {
        assertThat(converted("""
                        She    PRP 2 nsubj
                        told   VBD 0 root
                        us     PRP 2 dobj
                        it     PRP 5 nsubj
                        ended  VBD 2 ccomp
                        """)).contains("us iobj told", "ended ccomp told");
    }

    @Test
    void callsAnItThatStandsForAClauseExpletive() {
        assertThat(converted("""
                        It     PRP 2 nsubj
                        is     VBZ 0 root
                        clear  JJ  2 acomp
                        that   IN  6 mark
                        it     PRP 6 nsubj
                        ended  VBD 2 ccomp
                        """)).contains("It expl clear", "ended csubj clear", "it nsubj ended");
    }

    @Test
    void putsTheFirstOfTwoRunOnClausesAbove() {
        assertThat(converted("""
                        I      PRP 2 nsubj
                        like   VBP 6 ccomp
                        it     PRP 2 dobj
                        ,      ,   6 punct
                        it     PRP 6 nsubj
                        works  VBZ 0 root
                        """))
                .containsExactly(
                        "I nsubj like",
                        "like root",
                        "it obj like",
                        ", punct works",
                        "it nsubj works",
                        "works parataxis like");
    }

    @Test
    void bindsFixedExpressions() {
        assertThat(converted("""
                        It     PRP 2 nsubj
                        shut   VBD 0 root
                        because IN 2 prep
                        of     IN  3 prep
                        storms NNS 4 pobj
                        """)).contains("because case storms", "of fixed because", "storms obl shut");
    }

    @Test
    void hangsQuotationMarksFromWhatTheyEnclose() {
        assertThat(converted("""
                        "      ``  5 punct
                        Fine   JJ  5 ccomp
                        "      ''  5 punct
                        he     PRP 5 nsubj
                        said   VBD 0 root
                        .      .   5 punct
                        """.replace("said", "say"))).contains("\" punct Fine", "Fine ccomp say", ". punct say");
    }

    @Test
    void givesAFinalMarkBeforeAClosingQuotationMarkToTheQuotation() {
        assertThat(converted("""
                        He     PRP 2 nsubj
                        asked  VBD 0 root
                        \"      ``  4 punct
                        Why    WRB 2 advmod
                        ?      .   2 punct
                        \"      ''  4 punct
                        """)).contains("\" punct Why", "? punct Why");
    }

    @Test
    void readsTheAuxiliaryOfGotAsHas() {
        assertThat(converted("""
                        It     PRP 3 nsubjpass
                        's     VBZ 3 auxpass
                        gotten VBN 0 root
                        worse  JJR 3 acomp
                        """)).contains("It nsubj gotten", "'s aux gotten");
    }

    @Test
    void hangsATitleWithWordsOfItsOwnFromTheName() {
        assertThat(converted("""
                        Secretary NNP 4 compound
                        of     IN  1 prep
                        Fish   NNP 2 pobj
                        Mara   NNP 5 nsubj U-PERSON
                        left   VBD 0 root
                        """)).contains("Secretary nmod:desc Mara", "of case Fish", "Fish nmod Secretary");
    }

    @Test
    void makesATreeOfWhateverItIsGiven() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            var tree = ClearTree.of(randomTree(random, 1 + random.nextInt(14)));

            DEPENDENCIES.convert(tree);

            assertThat(IntStream.rangeClosed(1, tree.size()).filter(i -> tree.head(i) == 0))
                    .hasSize(1);
            for (int i = 1; i <= tree.size(); i++)
                assertThat(stepsToRoot(tree, i)).isLessThanOrEqualTo(tree.size());
        }
    }

    private static int stepsToRoot(DependencyTree tree, int i) {
        int steps = 0;
        for (int at = i; at != 0 && steps <= tree.size(); at = tree.head(at)) steps++;
        return steps;
    }

    private static String randomTree(Random random, int size) {
        var forms = List.of(
                "is", "of", "It", "$", "3", "told", "let", ",", "\"", "because", "Mara", "and", ".", "such", "as");
        var tags = List.of("VBZ", "IN", "PRP", "$", "CD", "NN", "NNP", "CC", ",", "RB", "JJ", "WP", "TO", "VB");
        var labels = List.of(
                "nsubj",
                "dobj",
                "prep",
                "pobj",
                "pcomp",
                "attr",
                "acomp",
                "conj",
                "cc",
                "punct",
                "compound",
                "nmod",
                "ccomp",
                "xcomp",
                "relcl",
                "advcl",
                "aux",
                "dep",
                "agent",
                "dative",
                "expl",
                "root");
        var entities = List.of("O", "O", "U-PERSON", "B-PERSON", "I-PERSON", "L-PERSON", "B-DATE", "L-DATE");
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> String.join(
                        " ",
                        any(forms, random),
                        any(tags, random),
                        String.valueOf(i == 1 ? 0 : random.nextInt(i)),
                        any(labels, random),
                        any(entities, random)))
                .collect(Collectors.joining("\n"));
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> converted(String lines) {
        var tree = ClearTree.of(lines);
        DEPENDENCIES.convert(tree);
        return ClearTree.arcs(tree);
    }
}
