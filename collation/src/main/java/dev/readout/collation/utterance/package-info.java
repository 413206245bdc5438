/** Statements that report the same act of speech, brought together. */
@NullMarked
package dev.readout.collation.utterance;

import org.jspecify.annotations.NullMarked;
