/**
 * Words as they are compared between articles.
 *
 * <p>{@link dev.readout.collation.words.Subjects} says what a stretch of an article is about, {@link
 * dev.readout.collation.words.Weights} how much each subject tells, {@link dev.readout.collation.words.Days} how two
 * stretches of days lie to each other.
 */
@NullMarked
package dev.readout.collation.words;

import org.jspecify.annotations.NullMarked;
