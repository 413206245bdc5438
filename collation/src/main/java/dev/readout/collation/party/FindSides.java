package dev.readout.collation.party;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says on whose side a party speaks and acts: the state that its name, its office or its head belongs to.
 *
 * <p>A government, its capital, its ministers and "the … administration" of its president are different parties on one side.
 * Outlets and unnamed people without a state in their description stand on none. Threads may share it.
 */
public final class FindSides {

    private final States states;

    public FindSides(Knowledge knowledge) {
        states = new States(knowledge);
    }

    /** The code of the state of each party that has one. */
    public Map<PartyId, String> of(List<Party> parties) {
        var sides = new HashMap<PartyId, String>();
        var heads = new HashMap<String, String>();
        for (var party : parties) {
            side(party).ifPresent(side -> {
                sides.put(party.id(), side);
                if (party.kind() == Actor.Kind.PERSON) heads.putIfAbsent(surname(party), side);
            });
        }
        for (var party : parties) {
            if (isBody(party) && !sides.containsKey(party.id())) {
                headed(party, heads).ifPresent(side -> sides.put(party.id(), side));
            }
        }
        return Map.copyOf(sides);
    }

    private Optional<String> side(Party party) {
        return switch (party.kind()) {
            case PERSON -> named(party.roles());
            case OUTLET -> Optional.empty();
            default -> named(List.of(party.name())).or(() -> named(party.roles()));
        };
    }

    /** The first state that one of these names names. */
    private Optional<String> named(Collection<String> names) {
        return names.stream()
                .flatMap(name -> first(Words.telling(name)).stream())
                .findFirst();
    }

    private Optional<String> first(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            for (int end = Math.min(words.size(), start + 3); end > start; end--) {
                var state = states.meant(words.subList(start, end));
                if (state.isPresent()) return state;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> headed(Party party, Map<String, String> heads) {
        return Words.telling(party.name()).stream()
                .filter(heads::containsKey)
                .map(heads::get)
                .findFirst();
    }

    private static boolean isBody(Party party) {
        return switch (party.kind()) {
            case GOVERNMENT, ORGANISATION, GROUP -> true;
            default -> false;
        };
    }

    private static String surname(Party party) {
        var words = Words.of(party.name());
        return words.isEmpty() ? "" : words.getLast();
    }
}
