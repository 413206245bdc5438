/** Time expressions of an article, in TIMEX3, each with the interval it resolves to. */
@NullMarked
package dev.readout.reading.time;

import org.jspecify.annotations.NullMarked;
