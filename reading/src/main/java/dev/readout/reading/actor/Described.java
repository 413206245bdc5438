package dev.readout.reading.actor;

import dev.readout.model.Span;
import java.util.Optional;

/**
 * A noun phrase that describes an actor without naming it ("a senior official at the ministry").
 *
 * @param first id of its first token, article included
 * @param last id of its last token, with what follows "of" and the like
 * @param head id of its head noun
 * @param sort what its head says it is
 * @param office the description taken apart, article left out
 * @param several whether it is plural
 * @param definite whether it speaks of somebody known: "the", "this", a possessor, or no article in a headline
 * @param country the country it names
 */
record Described(
        SentenceView sentence,
        int first,
        int last,
        int head,
        Sort sort,
        Office office,
        boolean several,
        boolean definite,
        Optional<Country> country) {

    enum Sort {
        PERSON,
        GROUP,
        BODY,
        GOVERNMENT
    }

    Span span() {
        return sentence.span(first, last);
    }

    int start() {
        return sentence.token(first).span().start();
    }
}
