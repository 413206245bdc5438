package dev.readout.reading.event;

import dev.readout.model.ActorId;
import dev.readout.model.Span;
import java.util.BitSet;

/**
 * An actor as a sentence mentions it.
 *
 * @param pronoun whether it is only meant by a pronoun
 * @param tokens the ids of its words; not to be changed
 */
record Mentioned(ActorId actor, Span span, boolean pronoun, BitSet tokens) {}
