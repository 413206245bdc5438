/** Who said what, to whom, when, where and through whom. */
@NullMarked
package dev.readout.reading.statement;

import org.jspecify.annotations.NullMarked;
