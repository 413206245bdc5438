package dev.readout.collation.party;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Party;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Brings the actors of all articles together into one list of parties. Threads may share it. */
public final class FindParties {

    private final GivenNames givenNames;
    private final BodyKey bodyKey;

    public FindParties(Knowledge knowledge) {
        givenNames = new GivenNames(knowledge);
        bodyKey = new BodyKey(new States(knowledge));
    }

    /** Every actor of every reading in one party, the most spoken of first. */
    public List<Party> in(List<Reading> readings) {
        var all = readings.stream()
                .flatMap(reading -> reading.actors().stream().map(actor -> Appearance.of(reading, actor)))
                .toList();
        var groups = new Groups(all.size());
        new JoinPeople(givenNames, all, groups).join(people(all));
        new JoinBodies(bodyKey, all, groups).join();
        var ids = new PartyIds();
        return groups.all().stream()
                .map(members -> members.stream().map(all::get).toList())
                .sorted(Comparator.comparingInt(FindParties::weight).reversed())
                .map(appearances -> party(appearances, ids))
                .toList();
    }

    private List<Integer> people(List<Appearance> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).kind() == Actor.Kind.PERSON)
                .boxed()
                .toList();
    }

    private static int weight(List<Appearance> appearances) {
        return appearances.stream().mapToInt(Appearance::weight).sum();
    }

    private static Party party(List<Appearance> appearances, PartyIds ids) {
        var name = PartyNames.name(appearances);
        var kind = PartyNames.kind(appearances);
        return new Party(
                ids.next(name, kind, appearances.getFirst().ref()),
                kind,
                name,
                PartyNames.roles(appearances),
                appearances.stream().map(Appearance::ref).toList());
    }
}
