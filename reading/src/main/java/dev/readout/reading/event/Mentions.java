package dev.readout.reading.event;

import dev.readout.language.Sentence;
import dev.readout.model.Actor.Mention.Form;
import dev.readout.model.ActorId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mentions of a reading's actors, looked up by sentence. */
final class Mentions {

    private record Named(ActorId actor, boolean pronoun) {}

    private final TreeMap<Span, List<Named>> byPlace = new TreeMap<>();

    Mentions(Reading reading) {
        for (var actor : reading.actors()) {
            for (var mention : actor.mentions()) {
                byPlace.computeIfAbsent(mention.span(), any -> new ArrayList<>())
                        .add(new Named(actor.id(), mention.form() == Form.PRONOUN));
            }
        }
    }

    /** Those that lie within a sentence, in the order of the text. */
    List<Mentioned> in(Sentence sentence) {
        var found = new ArrayList<Mentioned>();
        var span = sentence.span();
        for (Map.Entry<Span, List<Named>> each : byPlace.subMap(
                        new Span(span.start(), span.start() + 1), new Span(span.end(), span.end() + 1))
                .entrySet()) {
            if (!span.contains(each.getKey())) continue;
            var tokens = CodeEvent.tokens(sentence, List.of(each.getKey()));
            for (var named : each.getValue()) {
                found.add(new Mentioned(named.actor(), each.getKey(), named.pronoun(), tokens));
            }
        }
        return found;
    }
}
