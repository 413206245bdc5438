package dev.readout.reading.actor;

import dev.readout.reading.actor.Named.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Single names that an engine takes for persons and that the article speaks of as of a thing: "Veldt has withdrawn its
 * boats", or a name that it takes for an organisation elsewhere. They become organisations.
 *
 * <p>Whoever is called by a full name, or by a title, anywhere in the article stays a person.
 */
final class Things {

    private static final Set<String> GEOGRAPHIC = Set.of(
            "lower",
            "upper",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "port",
            "fort",
            "cape",
            "mount",
            "lake",
            "new",
            "greater");

    private Things() {}

    static List<Named> recognise(List<Named> names) {
        var persons = Polities.personWords(names);
        var things = names.stream()
                .filter(named -> isBare(named) && !persons.contains(word(named)))
                .filter(named -> named.sort() == Sort.ORGANISATION || ownsAsAThing(named) || isGeographic(named))
                .map(Things::word)
                .collect(Collectors.toSet());
        return names.stream()
                .map(named -> isPerson(named) && (things.contains(word(named)) || isGeographic(named))
                        ? organisation(named)
                        : named)
                .toList();
    }

    private static boolean isPerson(Named named) {
        return named.sort() == Sort.PERSON && (isBare(named) || isGeographic(named));
    }

    private static boolean isBare(Named named) {
        return named.length() == 1
                && named.first() == named.reach()
                && named.roles().isEmpty();
    }

    /** "Port Ellan", "Lower Veldt": a place that stands for those who govern it. */
    static boolean isGeographic(Named named) {
        return named.length() == 2
                && named.first() == named.reach()
                && named.roles().isEmpty()
                && GEOGRAPHIC.contains(named.sentence().lower(named.first()));
    }

    private static String word(Named named) {
        return named.name().toLowerCase(Locale.ROOT);
    }

    /** The subject of a verb behind which "its" stands, with no other subject between. */
    private static boolean ownsAsAThing(Named named) {
        var sentence = named.sentence();
        if (!sentence.related(named.last(), "nsubj")) return false;
        int verb = sentence.head(named.last());
        for (int id = verb + 1; id <= sentence.size(); id++) {
            if (sentence.related(id, "nsubj", "nsubj:pass")) return false;
            if (sentence.lower(id).equals("its")) return true;
        }
        return false;
    }

    private static Named organisation(Named named) {
        return new Named(
                named.sentence(),
                named.first(),
                named.last(),
                Sort.ORGANISATION,
                named.name(),
                named.first(),
                List.of(),
                Optional.empty(),
                Gender.UNKNOWN,
                named.sure());
    }
}
