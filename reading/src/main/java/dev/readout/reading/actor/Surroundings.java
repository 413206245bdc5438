package dev.readout.reading.actor;

import dev.readout.language.Upos;

/**
 * Tells from its surroundings whether a city stands for the government that sits there or is the place itself.
 *
 * <p>A subject of a verb, a partner ("with", "toward"), an owner of anything but streets and airports is taken for the
 * government; what comes after "in" or as the goal of a journey is the place. Where nothing speaks for a government, it
 * is a place.
 */
record Surroundings(Words at, Words moves, Words spots, Words toward, Words deals, Words attached, Words pacts) {

    static Surroundings of(KnowledgeFiles knowledge) {
        return new Surroundings(
                Words.of(knowledge, "actor/places", "at"),
                Words.of(knowledge, "actor/places", "moves"),
                Words.of(knowledge, "actor/places", "spots"),
                Words.of(knowledge, "actor/places", "toward"),
                Words.of(knowledge, "actor/places", "deals"),
                Words.of(knowledge, "actor/places", "attached"),
                Words.of(knowledge, "actor/places", "pacts"));
    }

    /** Whether the city whose name ends at this token acts, in this sentence, as a government does. */
    boolean acts(SentenceView sentence, int first, int last) {
        if (addsRegion(sentence, last)) return false;
        int head = coordinationHead(sentence, last);
        if (isOwner(sentence, last)) return !spots.has(sentence.lemma(sentence.head(head)));
        if (sentence.related(head, "nsubj", "csubj")) return actsAsSubject(sentence, head);
        if (sentence.related(head, "obj", "iobj")) return !moves.has(sentence.lemma(sentence.head(head)));
        if (isPrefixed(sentence, first)) return true;
        return actsAfterPreposition(sentence, head, first);
    }

    private static boolean addsRegion(SentenceView sentence, int last) {
        return sentence.lower(last + 1).equals(",")
                && sentence.capital(last + 2)
                && sentence.lower(last + 3).equals(",")
                && !sentence.lower(last + 2).equals("the");
    }

    /** In "Veldt and Arbor", what holds of the first holds of the second. */
    private static int coordinationHead(SentenceView sentence, int id) {
        int head = id;
        for (int step = 0; step < 5 && sentence.related(head, "conj", "flat", "compound"); step++) {
            if (!sentence.is(sentence.head(head), Upos.PROPN)) break;
            head = sentence.head(head);
        }
        return head;
    }

    private static boolean isOwner(SentenceView sentence, int last) {
        var next = sentence.lower(last + 1);
        return next.equals("'s") || next.equals("’s") || next.equals("'") || next.equals("’");
    }

    private boolean actsAsSubject(SentenceView sentence, int id) {
        int verb = sentence.head(id);
        return sentence.is(verb, Upos.VERB, Upos.AUX, Upos.ADJ, Upos.NOUN) && !spots.has(sentence.lemma(verb));
    }

    /** "anti-Veldt". */
    private static boolean isPrefixed(SentenceView sentence, int first) {
        return sentence.lower(first - 1).equals("-")
                && (sentence.lower(first - 2).equals("anti")
                        || sentence.lower(first - 2).equals("pro"));
    }

    private boolean actsAfterPreposition(SentenceView sentence, int head, int first) {
        var preposition = sentence.preposition(head);
        if (preposition.isEmpty() && sentence.is(first - 1, Upos.ADP)) preposition = sentence.lower(first - 1);
        if (preposition.isEmpty() || at.has(preposition)) return false;
        var governor = sentence.lemma(sentence.head(head));
        if (moves.has(governor) || spots.has(governor)) return false;
        return toward.has(preposition) || deals.has(governor);
    }
}
