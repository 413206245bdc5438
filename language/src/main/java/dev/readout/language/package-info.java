/**
 * An article's words, as grammar sees them.
 *
 * <p>{@link dev.readout.language.Linguist} is the port: it takes an article and gives its {@link
 * dev.readout.language.LinguisticText}, sentences of tokens in Universal Dependencies v2 with the named entities among
 * them. Engines live in packages of their own below this one and are swapped without anyone noticing.
 */
@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
