/** Conditions, reactions and contrasts that several articles tell alike. */
@NullMarked
package dev.readout.collation.alike;

import org.jspecify.annotations.NullMarked;
