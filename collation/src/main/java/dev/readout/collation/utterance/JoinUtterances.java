package dev.readout.collation.utterance;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import dev.readout.model.dossier.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins statements that report the same act of speech. Threads may share it. */
public final class JoinUtterances {

    public JoinUtterances(Knowledge knowledge) {}

    /** Every statement of every reading in one utterance, in the order they were made. */
    public List<Utterance> in(List<Reading> readings, List<Party> parties) {
        var partyOf = new HashMap<ActorRef, PartyId>();
        for (var party : parties) party.actors().forEach(ref -> partyOf.put(ref, party.id()));
        var utterances = new ArrayList<Utterance>();
        for (var reading : readings) {
            for (var statement : reading.statements()) {
                utterances.add(alone(reading.article().id(), statement, partyOf));
            }
        }
        utterances.sort(Comparator.comparing(Utterance::on, Comparator.comparing(JoinUtterances::end)));
        return List.copyOf(utterances);
    }

    private static Utterance alone(ArticleId article, Statement statement, Map<ActorRef, PartyId> partyOf) {
        var ref = new StatementRef(article, statement.id());
        return new Utterance(
                UtteranceId.of(ref),
                speakers(article, statement.actors(), partyOf),
                statement.saidOn(),
                statement.venue().map(span -> new Evidence(article, span)),
                List.of(new Variant(ref, 1, "the only report")));
    }

    private static List<PartyId> speakers(ArticleId article, List<ActorId> actors, Map<ActorRef, PartyId> partyOf) {
        return actors.stream()
                .map(actor -> new ActorRef(article, actor))
                .filter(partyOf::containsKey)
                .map(partyOf::get)
                .distinct()
                .toList();
    }

    private static Moment end(Interval on) {
        return on.to().orElse(Moment.of(LocalDate.MAX));
    }
}
