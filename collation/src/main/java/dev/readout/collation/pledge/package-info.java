/**
 * What was said will be done: the same pledge made again is one line, and {@link dev.readout.collation.pledge.JudgeOutcomes}
 * looks for words that show what became of it.
 */
@NullMarked
package dev.readout.collation.pledge;

import org.jspecify.annotations.NullMarked;
