/** Who is named, described or stood for by a pronoun in an article, joined to one actor each. */
@NullMarked
package dev.readout.reading.actor;

import org.jspecify.annotations.NullMarked;
