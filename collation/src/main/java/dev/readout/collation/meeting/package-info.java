/** Meetings, as several articles tell of them. */
@NullMarked
package dev.readout.collation.meeting;

import org.jspecify.annotations.NullMarked;
