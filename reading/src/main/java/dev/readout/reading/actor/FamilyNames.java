package dev.readout.reading.actor;

import dev.readout.reading.actor.Named.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises single words that an engine took for an organisation, though the article has a person of that name. */
final class FamilyNames {

    private FamilyNames() {}

    /** The names, with such words made names of persons. */
    static List<Named> recognise(List<Named> names) {
        var families = families(names);
        return names.stream()
                .map(named -> isFamilyName(named, families) ? person(named) : named)
                .toList();
    }

    private static Set<String> families(List<Named> names) {
        var families = new HashSet<String>();
        for (var named : names) {
            if (named.sort() != Sort.PERSON || named.length() < 2 || !named.sure()) continue;
            if (named.sentence().capital(named.last()))
                families.add(named.sentence().lower(named.last()));
        }
        return families;
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
