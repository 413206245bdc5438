/** Who reached out to whom, and whether they answered. */
@NullMarked
package dev.readout.collation.contact;

import org.jspecify.annotations.NullMarked;
