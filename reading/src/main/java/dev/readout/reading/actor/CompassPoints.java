package dev.readout.reading.actor;

import dev.readout.reading.actor.Named.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds "the North" and "the South" where the article has a state of such a name. */
final class CompassPoints {

    private CompassPoints() {}

    /** The states called by their compass point alone. */
    static List<Named> in(List<SentenceView> sentences, List<Named> names) {
        Map<String, Country> byPoint = new HashMap<>();
        for (var named : names) {
            named.meaning()
                    .ifPresent(country -> Countries.compassPoint(country)
                            .ifPresent(point -> byPoint.putIfAbsent(point.toLowerCase(Locale.ROOT), country)));
        }
        if (byPoint.isEmpty()) return List.of();
        var found = new ArrayList<Named>();
        for (var sentence : sentences) {
            for (int id = 2; id <= sentence.size(); id++) {
                var country = byPoint.get(sentence.lower(id));
                if (country != null && standsForState(sentence, id)) found.add(named(sentence, id, country));
            }
        }
        return found;
    }

    private static boolean standsForState(SentenceView sentence, int id) {
        return sentence.capital(id)
                && sentence.lower(id - 1).equals("the")
                && !sentence.capital(id + 1)
                && !sentence.lower(id + 1).equals("of");
    }

    private static Named named(SentenceView sentence, int id, Country country) {
        return new Named(
                sentence,
                id,
                id,
                Sort.STATE,
                sentence.words(id - 1, id),
                id,
                List.of(),
                Optional.of(country),
                Gender.UNKNOWN,
                true);
    }
}
