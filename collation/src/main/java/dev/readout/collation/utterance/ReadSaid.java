package dev.readout.collation.utterance;

import dev.readout.collation.party.Meant;
import dev.readout.collation.utterance.Said.Naming;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.Actor;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.StatementRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the statements of all readings as they are compared. */
final class ReadSaid {

    private final Vocabulary vocabulary;
    private final Meant meant;
    private final Map<PartyId, Actor.Kind> kindOf = new HashMap<>();

    ReadSaid(Vocabulary vocabulary, List<Party> parties) {
        this.vocabulary = vocabulary;
        this.meant = new Meant(parties);
        for (var party : parties) kindOf.put(party.id(), party.kind());
    }

    List<Said> in(List<Reading> readings) {
        var all = new ArrayList<Said>();
        for (int article = 0; article < readings.size(); article++) {
            var reading = readings.get(article);
            var wordings = new ReadWording(vocabulary, reading, meant);
            for (var statement : reading.statements()) all.add(said(all.size(), article, reading, statement, wordings));
        }
        return List.copyOf(all);
    }

    private Said said(int number, int article, Reading reading, Statement statement, ReadWording wordings) {
        var id = reading.article().id();
        var speakers = meant.parties(id, statement.actors());
        return new Said(
                number,
                article,
                new StatementRef(id, statement.id()),
                statement,
                reading.article().published().interval(),
                speakers,
                meant.parties(id, statement.via()),
                naming(speakers),
                wordings.of(statement),
                wordings.isSaidAgain(statement),
                reading.article()
                        .title()
                        .map(Printed::span)
                        .filter(title -> title.overlaps(statement.content().getFirst()))
                        .isPresent());
    }

    private Naming naming(Set<PartyId> speakers) {
        if (speakers.isEmpty()) return Naming.UNKNOWN;
        return speakers.stream().anyMatch(this::isNamed) ? Naming.NAMED : Naming.UNNAMED;
    }

    private boolean isNamed(PartyId party) {
        return switch (kindOf.getOrDefault(party, Actor.Kind.ANONYMOUS)) {
            case PERSON, STATE, GOVERNMENT, ORGANISATION, OUTLET -> true;
            case GROUP, ANONYMOUS -> false;
        };
    }
}
