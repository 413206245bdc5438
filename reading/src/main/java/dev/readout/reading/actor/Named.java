package dev.readout.reading.actor;

import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A proper name in a sentence, before it is known whose it is.
 *
 * @param first id of the name's first token, its title not included
 * @param last id of its last token
 * @param sort what it seems to name
 * @param name as printed
 * @param reach id of the first token of the title that stands before it; {@code first} if there is none
 * @param roles offices given right before or after it, as printed
 * @param meaning for a state, a seat or a people: which; for a known body: its key
 * @param gender what its title tells
 * @param sure whether the name alone tells what it names; if not, it counts only where it fits a name that does
 */
record Named(
        SentenceView sentence,
        int first,
        int last,
        Sort sort,
        String name,
        int reach,
        List<String> roles,
        Optional<Country> meaning,
        Gender gender,
        boolean sure) {

    enum Sort {
        PERSON,
        STATE,
        /** A city that may stand for the government sitting there. */
        CAPITAL,
        ORGANISATION,
        OUTLET,
        /** A nationality or party in the plural ("Canadians"). */
        PEOPLE
    }

    Named {
        roles = List.copyOf(roles);
    }

    Span span() {
        return sentence.span(first, last);
    }

    /** Number of words. */
    int length() {
        return last - first + 1;
    }
}
