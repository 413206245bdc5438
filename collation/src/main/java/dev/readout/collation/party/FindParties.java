package dev.readout.collation.party;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.model.Reading;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Brings the actors of all articles together into one list of parties. Threads may share it. */
public final class FindParties {

    public FindParties(Knowledge knowledge) {}

    private record Known(ActorRef ref, Actor actor) {}

    /** Every actor of every reading in one party, the most spoken of first. */
    public List<Party> in(List<Reading> readings) {
        var groups = new LinkedHashMap<String, List<Known>>();
        for (var reading : readings) {
            for (var actor : reading.actors()) {
                var known = new Known(new ActorRef(reading.article().id(), actor.id()), actor);
                groups.computeIfAbsent(key(known), key -> new ArrayList<>()).add(known);
            }
        }
        var taken = new HashSet<String>();
        return groups.values().stream()
                .sorted(Comparator.comparingInt((List<Known> group) -> -mentions(group)))
                .map(group -> party(group, taken))
                .toList();
    }

    private static String key(Known known) {
        var actor = known.actor();
        return actor.kind() == Actor.Kind.ANONYMOUS ? known.ref().toString() : actor.kind() + " " + actor.name();
    }

    private static int mentions(List<Known> group) {
        return group.stream().mapToInt(known -> known.actor().mentions().size()).sum();
    }

    private static Party party(List<Known> group, Set<String> taken) {
        var actor = group.getFirst().actor();
        var slug = Slug.of(actor.name());
        var id = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? slug : slug + "-" + n)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
        var roles = group.stream()
                .flatMap(known -> known.actor().roles().stream())
                .distinct()
                .toList();
        return new Party(
                new PartyId(id),
                actor.kind(),
                actor.name(),
                roles,
                group.stream().map(Known::ref).toList());
    }
}
