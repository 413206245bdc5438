package dev.readout.reading.actor;

import dev.readout.model.Actor.Mention.Form;
import dev.readout.model.Span;
import dev.readout.model.Zone;

/**
 * One place where a member of the cast is mentioned.
 *
 * @param first id of the first token of the mention; of a name, of the title before it
 * @param last id of its last token
 */
record Sighting(CastMember member, SentenceView sentence, int first, int last, Form form) {

    Span span() {
        return sentence.span(first, last);
    }

    int start() {
        return sentence.token(first).span().start();
    }

    boolean inFurniture() {
        return sentence.zone() == Zone.FURNITURE;
    }

    boolean covers(int id) {
        return first <= id && id <= last;
    }
}
