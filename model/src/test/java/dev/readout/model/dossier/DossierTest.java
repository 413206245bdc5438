package dev.readout.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Reading READING = reading("Vale said: The fee stays.");
    private static final ArticleId ARTICLE = READING.article().id();
    private static final StatementRef SAID = new StatementRef(ARTICLE, new StatementId("s1"));
    private static final Party VALE = party("vale", new ActorRef(ARTICLE, new ActorId("p1")));
    private static final Utterance UTTERANCE = utterance(SAID);

    @Test
    void findsWhatAnArticleMeansByItsActor() {
        assertThat(dossier(List.of(VALE), List.of(UTTERANCE)).party(ARTICLE, new ActorId("p1")))
                .isEqualTo(VALE);
    }

    @Test
    void findsTheUtteranceThatAStatementReports() {
        assertThat(dossier(List.of(VALE), List.of(UTTERANCE)).utteranceOf(SAID)).isEqualTo(UTTERANCE);
    }

    @Test
    void givesTheWordsOfItsEvidence() {
        var words = new Evidence(ARTICLE, new Span(11, 24));

        assertThat(dossier(List.of(VALE), List.of(UTTERANCE)).words(words)).isEqualTo("The fee stays");
    }

    @Test
    void refusesAPartyOfAnActorThatNoArticleHas() {
        var stranger = party("vale", new ActorRef(ARTICLE, new ActorId("p9")));

        assertThatThrownBy(() -> dossier(List.of(stranger), List.of(UTTERANCE))).hasMessageContaining("p9");
    }

    @Test
    void refusesAnActorInTwoParties() {
        var twin = party("twin", new ActorRef(ARTICLE, new ActorId("p1")));

        assertThatThrownBy(() -> dossier(List.of(VALE, twin), List.of(UTTERANCE)))
                .hasMessageContaining("two parties");
    }

    @Test
    void refusesAnActorInNoParty() {
        assertThatThrownBy(() -> dossier(List.of(), List.of())).hasMessageContaining("in no party");
    }

    @Test
    void refusesAStatementInNoUtterance() {
        assertThatThrownBy(() -> dossier(List.of(VALE), List.of())).hasMessageContaining("in no utterance");
    }

    @Test
    void refusesAStatementInTwoUtterances() {
        var again = new Utterance(
                new UtteranceId("again"), List.of(), Interval.open(), Optional.empty(), UTTERANCE.variants());

        assertThatThrownBy(() -> dossier(List.of(VALE), List.of(UTTERANCE, again)))
                .hasMessageContaining("two utterances");
    }

    private static Dossier dossier(List<Party> parties, List<Utterance> utterances) {
        return new Dossier("The fee", Optional.empty(), List.of(READING), List.of(), parties, utterances, List.of());
    }

    private static Party party(String id, ActorRef actor) {
        return new Party(new PartyId(id), Actor.Kind.PERSON, "Vale", List.of(), List.of(actor));
    }

    private static Utterance utterance(StatementRef statement) {
        return new Utterance(
                UtteranceId.of(statement),
                List.of(VALE.id()),
                Interval.open(),
                Optional.empty(),
                List.of(new Variant(statement, 1, "first report")));
    }

    private static Reading reading(String text) {
        var vale = new Span(0, 4);
        var content = List.of(new Span(11, 24));
        var statement = Statement.builder(
                        new StatementId("s1"), content, new Grounds(1, Grounds.Voice.SPEAKER, "test", content))
                .actors(List.of(new ActorId("p1")))
                .build();
        var actor = new Actor(
                new ActorId("p1"),
                Actor.Kind.PERSON,
                "Vale",
                List.of(),
                List.of(new Actor.Mention(vale, Actor.Mention.Form.NAME)));
        var article = Article.ofBody("a.txt", new Text(text), List.of(new Span(0, 25)));
        return new Reading(article, List.of(actor), List.of(), List.of(statement));
    }
}
