/**
 * How dates, counts and foreign characters are put into words, on a page as on a terminal.
 *
 * <p>Whatever an article contains is data: {@link dev.readout.publish.words.Visible} keeps it from commanding a terminal
 * and from reordering what is read.
 */
@NullMarked
package dev.readout.publish.words;

import org.jspecify.annotations.NullMarked;
