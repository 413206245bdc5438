/**
 * One list of actors over all articles.
 *
 * <p>{@link dev.readout.collation.party.FindParties} is the way in. Each kind of actor is brought together by what its names
 * have in common: a state by the country that its names mean, a government by its country or the person it is called
 * after, a body or an outlet by its name or the initials of it, and people, who are named in most ways, by family name and
 * given names that agree. Whoever cannot be told apart from a namesake stays alone, and unnamed sources always do.
 */
@NullMarked
package dev.readout.collation.party;

import org.jspecify.annotations.NullMarked;
