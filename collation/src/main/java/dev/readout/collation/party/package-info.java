/** One list of actors over all articles. */
@NullMarked
package dev.readout.collation.party;

import org.jspecify.annotations.NullMarked;
