package dev.readout.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Words;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import dev.readout.model.dossier.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreLinksTest {

    /** The first two are linked, the third stands alone. */
    private static final Reading READING = reading();

    @Test
    void givesFullMarksToThePairThatIsLinked() {
        assertThat(links(List.of("s1", "s2"), List.of("s3"))).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void countsAPairThatWasNotJoined() {
        assertThat(links(List.of("s1"), List.of("s2"), List.of("s3"))).isEqualTo(new Count(0, 0, 1));
    }

    @Test
    void countsEveryPairOfAnUtterance() {
        assertThat(links(List.of("s1", "s2", "s3"))).isEqualTo(new Count(1, 3, 1));
    }

    @Test
    void tellsWhichPairsWereWrong() {
        var mistakes = new ArrayList<Mistake>();
        ScoreLinks.of("gold", List.of(read()), dossier(List.of("s1"), List.of("s2", "s3")), mistakes::add);

        assertThat(mistakes).extracting(Mistake::kind).containsExactly(Mistake.Kind.MISSED, Mistake.Kind.INVENTED);
    }

    @SafeVarargs
    private static Count links(List<String>... utterances) {
        return ScoreLinks.of("gold", List.of(read()), dossier(utterances), mistake -> {})
                .getFirst()
                .count();
    }

    private static Read read() {
        var gold = Story.gold();
        var statements = gold.statements();
        var first = statements.getFirst();
        var linked = new GoldStatement(
                first.id(),
                first.speakers(),
                first.cue(),
                first.content(),
                first.manner(),
                first.act(),
                first.saidOn(),
                java.util.Set.of(statements.get(1).id()));
        var changed = new GoldArticle(
                gold.id(),
                gold.file(),
                gold.title(),
                gold.outlet(),
                gold.byline(),
                gold.published(),
                gold.placed(),
                gold.updated(),
                gold.furniture(),
                gold.actors(),
                gold.mentions(),
                gold.times(),
                List.of(linked, statements.get(1), statements.get(2)),
                gold.words());
        return new Read(changed, READING, Words.of(READING.article().text()));
    }

    private static Reading reading() {
        var statements = new ArrayList<Statement>();
        var gold = Story.gold().statements();
        for (int i = 0; i < gold.size(); i++) {
            var said = gold.get(i);
            statements.add(Statement.builder(
                            new StatementId("s" + (i + 1)),
                            said.content(),
                            new dev.readout.model.Grounds(
                                    0.9, dev.readout.model.Grounds.Voice.SPEAKER, "test", said.content()))
                    .cue(said.cue())
                    .build());
        }
        return Story.reading(List.of(), statements);
    }

    @SafeVarargs
    private static Dossier dossier(List<String>... utterances) {
        var made = new ArrayList<Utterance>();
        for (var ids : utterances) {
            var variants = ids.stream()
                    .map(id -> new StatementRef(READING.article().id(), new StatementId(id)))
                    .map(ref -> new Variant(ref, 1, "test"))
                    .toList();
            var id = UtteranceId.of(variants.getFirst().statement());
            made.add(new Utterance(id, List.of(), Interval.open(), Optional.empty(), variants));
        }
        return new Dossier("test", Optional.empty(), List.of(READING), List.of(), List.of(), made, List.of());
    }
}
