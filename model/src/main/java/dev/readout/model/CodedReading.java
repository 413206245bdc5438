package dev.readout.model;

import java.util.List;

/**
 * A reading with the events that are told of its actors, in the order of the text.
 *
 * <p>It refuses events whose words are not in the article's text, and sides that are not actors of the reading.
 */
public record CodedReading(Reading reading, List<Event> events) {

    public CodedReading {
        events = List.copyOf(events);
        var known = reading.actors().stream().map(Actor::id).toList();
        for (var event : events) {
            int length = reading.article().text().length();
            if (event.source().span().end() > length || event.target().span().end() > length) {
                throw new IllegalArgumentException(event.id() + " points past the text");
            }
            if (!known.containsAll(event.source().actors())
                    || !known.containsAll(event.target().actors())) {
                throw new IllegalArgumentException(event.id() + " names an actor not in the reading");
            }
        }
    }
}
