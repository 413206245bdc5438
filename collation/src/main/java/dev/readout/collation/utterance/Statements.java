package dev.readout.collation.utterance;

import dev.readout.collation.words.Weights;
import java.util.List;

/**
 * All statements of a coverage.
 *
 * @param all in the order of their numbers
 * @param weights how much each subject tells among them
 */
record Statements(List<Said> all, Weights weights) {}
