package dev.readout.reading.actor;

import dev.readout.reading.actor.Named.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts right what an engine takes names for, from the family names of the persons in the article: a single such word is a
 * person, and two of them with a hyphen between ("the Lindqvist-Okafor talks") are nobody.
 */
final class FamilyNames {

    private FamilyNames() {}

    /** The names, put right. */
    static List<Named> recognise(List<Named> names) {
        var families = families(names);
        var right = new ArrayList<Named>();
        for (var named : names) {
            if (!isTitled(named) && joinsTwo(named, families)) continue;
            right.add(isFamilyName(named, families) ? person(named) : named);
        }
        return right;
    }

    private static Set<String> families(List<Named> names) {
        var families = new HashSet<String>();
        for (var named : names) {
            boolean tells = named.sort() == Sort.PERSON
                    && named.sure()
                    && named.sentence().capital(named.last());
            if (tells) families.add(named.sentence().lower(named.last()));
            if (tells && named.length() == 3 && named.name().contains(" "))
                families.add(named.sentence().lower(named.first()));
        }
        return families;
    }

    private static boolean joinsTwo(Named named, Set<String> families) {
        return Arrays.stream(named.name().split("\\s+", -1))
                .map(word -> word.toLowerCase(Locale.ROOT).split("-", -1))
                .anyMatch(parts -> parts.length == 2 && families.contains(parts[0]) && families.contains(parts[1]));
    }

    /** "Dr. Lindqvist-Okafor" is one person. */
    private static boolean isTitled(Named named) {
        return named.sort() == Sort.PERSON && named.reach() < named.first();
    }

    private static boolean isFamilyName(Named named, Set<String> families) {
        return named.sort() == Sort.ORGANISATION
                && named.length() == 1
                && !named.name().equals(named.name().toUpperCase(Locale.ROOT))
                && families.contains(named.name().toLowerCase(Locale.ROOT));
    }

    private static Named person(Named named) {
        return new Named(
                named.sentence(),
                named.first(),
                named.last(),
                Sort.PERSON,
                named.name(),
                named.first(),
                List.of(),
                named.meaning(),
                Gender.UNKNOWN,
                false);
    }
}
