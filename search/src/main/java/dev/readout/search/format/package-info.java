/** What was found, as JSON: {@code readout.hit/1}, described in {@code docs/formats/hit.md}. */
@NullMarked
package dev.readout.search.format;

import org.jspecify.annotations.NullMarked;
