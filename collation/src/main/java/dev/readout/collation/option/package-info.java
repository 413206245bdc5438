/** Options of the policy: what moves several articles tell of one instrument, and where it stands. */
@NullMarked
package dev.readout.collation.option;

import org.jspecify.annotations.NullMarked;
