package dev.readout.eval.events;

import dev.readout.language.Sentence;
import dev.readout.model.Plover;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/** Tells what the source of a sentence does to the target. Threads share it. */
@FunctionalInterface
public interface EventCoder {
    Optional<Plover> code(Sentence sentence, List<Span> source, List<Span> target);
}
