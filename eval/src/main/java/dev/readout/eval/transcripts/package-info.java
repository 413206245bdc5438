/**
 * Who speaks in each turn of transcripts whose speakers were written down by reading them.
 *
 * <p>The list beside {@code SpokenTurns} holds digests in the place of names, so that the program knows none of those it is scored on.
 */
@NullMarked
package dev.readout.eval.transcripts;

import org.jspecify.annotations.NullMarked;
