/**
 * One article's grammar to what it says: times, actors, statements.
 *
 * <p>{@link dev.readout.reading.ReadArticle} is the way in. It asks three readers in turn, each in a room of its own
 * and each usable alone: {@code time} finds when, {@code actor} finds who, {@code statement} finds who said what, to whom
 * and when, standing on the two before. This room knows no file, no engine and no other article.
 */
@NullMarked
package dev.readout.reading;

import org.jspecify.annotations.NullMarked;
