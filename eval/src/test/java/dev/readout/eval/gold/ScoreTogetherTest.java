package dev.readout.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.eval.measure.Words;
import dev.readout.model.Article;
import dev.readout.model.Commitment;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTogetherTest {

    private static final Span WORDS = new Span(0, 20);
    private static final Reading ONE = reading("The harbour will open before the storms.");
    private static final Reading OTHER = reading("The harbour shall open by the autumn.");

    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void findsARowOfItsKindThatOverlapsInTwoArticles() {
        assertThat(score(Agreement.Kind.AGREEMENT, List.of(WORDS, new Span(10, 25)), Pledge.Outcome.State.OPEN))
                .extracting(Score::value)
                .containsExactly(1.0, 1.0);
    }

    @Test
    void doesNotFindARowOfAnotherKind() {
        assertThat(score(Agreement.Kind.DISCREPANCY, List.of(WORDS, WORDS), Pledge.Outcome.State.OPEN)
                        .getFirst()
                        .value())
                .isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly(Mistake.Kind.MISSED);
    }

    @Test
    void doesNotFindARowThatOverlapsInOneArticleOnly() {
        assertThat(score(Agreement.Kind.AGREEMENT, List.of(WORDS, new Span(25, 30)), Pledge.Outcome.State.OPEN)
                        .getFirst()
                        .value())
                .isZero();
    }

    @Test
    void tellsAnOutcomeThatDiffers() {
        assertThat(score(Agreement.Kind.AGREEMENT, List.of(WORDS, WORDS), Pledge.Outcome.State.OVERDUE)
                        .getLast()
                        .value())
                .isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly(Mistake.Kind.DIFFERENT);
    }

    private List<Score> score(Agreement.Kind kind, List<Span> spans, Pledge.Outcome.State outcome) {
        var evidence = List.of(
                new Evidence(ONE.article().id(), spans.getFirst()),
                new Evidence(OTHER.article().id(), spans.getLast()));
        var row = new Agreement(kind, "the harbour", 2, evidence, 0.9, "test");
        var reads = List.of(read("h1", ONE), read("h2", OTHER));
        return ScoreTogether.of("gold", gold(), reads, dossier(row, outcome), mistakes::add);
    }

    private static GoldTogether gold() {
        try {
            return GoldTogether.of(new ObjectMapper().readTree("""
                {"corroboration": [
                  {"id": "x1", "kind": "agreement", "evidence": [
                    {"article": "h1", "start": 0, "end": 20}, {"article": "h2", "start": 0, "end": 20}]},
                  {"id": "x2", "kind": "garbled", "evidence": [{"article": "h1", "start": 0, "end": 20}]}],
                 "commitments": [{"id": "c1", "outcome": "open",
                   "evidence_made": [{"article": "h1", "start": 0, "end": 20}]}]}
                """));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Dossier dossier(Agreement row, Pledge.Outcome.State state) {
        var made = ONE.policy().commitments().getFirst();
        var report = new Report<>(ONE.article().id(), made, 1, "test");
        var outcome = new Pledge.Outcome(state, Interval.open(), List.of(), 0.9, "test");
        var pledge = new Pledge(LineId.of(report.ref()), "open", List.of(), Interval.open(), outcome, List.of(report));
        var none = PolicyState.none();
        var policy = new PolicyState(
                none.processes(),
                none.options(),
                List.of(pledge),
                none.meetings(),
                none.contacts(),
                none.conditions(),
                none.reactions(),
                none.contrasts(),
                none.wording());
        var families = List.of(
                Family.alone(ONE.article().id()), Family.alone(OTHER.article().id()));
        var sources = new Dossier.Sources(List.of(ONE, OTHER), List.of(), families);
        return new Dossier("harbour", Optional.empty(), sources, List.of(), List.of(), policy, List.of(row), List.of());
    }

    private static Reading reading(String words) {
        var text = new Text(words);
        var article = Article.ofBody("harbour.txt", text, List.of(new Span(0, text.length())));
        var commitment = new Commitment(
                new FindingId("c1"),
                Commitment.Kind.PLAN,
                List.of(),
                List.of(),
                WORDS,
                Interval.open(),
                Optional.empty(),
                Interval.open(),
                Optional.empty(),
                false,
                false,
                new Grounds(0.9, Grounds.Voice.OUTLET, "test", List.of(WORDS)));
        var policy = new PolicyFindings(
                List.of(),
                List.of(commitment),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Reading(article, List.of(), List.of(), List.of(), policy);
    }

    private static Read read(String id, Reading reading) {
        var gold = Story.gold();
        var named = new GoldArticle(
                id,
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
                gold.statements(),
                gold.words());
        return new Read(named, reading, Words.of(reading.article().text()));
    }
}
