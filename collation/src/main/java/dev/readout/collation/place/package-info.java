/**
 * When an article without a date came out, told from its neighbours.
 *
 * <p>{@link dev.readout.collation.place.PlaceArticles} is the way in. It gathers clues, each of which allows some days for a
 * reason: what the article reports as said on a weekday and a dated article reports too, dates that it speaks of as over or
 * still to come, a date in its furniture. The days that all clues allow are taken; a clue that contradicts stronger ones is dropped.
 */
@NullMarked
package dev.readout.collation.place;

import org.jspecify.annotations.NullMarked;
