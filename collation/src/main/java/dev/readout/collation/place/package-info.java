/** When an article without a date came out, told from its neighbours. */
@NullMarked
package dev.readout.collation.place;

import org.jspecify.annotations.NullMarked;
