/**
 * Time expressions of an article, in TIMEX3, each with the interval it resolves to.
 *
 * <p>{@link dev.readout.reading.time.FindTimes} is the way in. It takes four steps, each in types of its own:
 *
 * <ol>
 *   <li><b>Words.</b> {@code SplitWords} cuts a sentence into letters, numbers and marks, so that it does not matter
 *       whether the linguist made one token of "mid-October" or three.
 *   <li><b>Meanings.</b> {@code Parse} finds the patterns of {@code knowledge/time/patterns.yaml}, made of the words of
 *       {@code words.yaml}, and makes a {@code Meaning} of each: a date with some fields missing, a unit so many away, a
 *       length, a mere pointer. Every kind is looked for once at each word, so reading is linear. {@code NotATime} drops
 *       what only looks like a time; {@code SharedMonth} adds the days that share another's month.
 *   <li><b>Direction.</b> {@code Tense} reads from the governing verb whether "on Friday" looks back or ahead.
 *   <li><b>Anchors.</b> {@code Anchors} says what each is counted from: the publication, or the day of speaking. A meaning
 *       is then resolved; what an article cannot know stays open ({@code XXXX-03-06}, open ends).
 * </ol>
 *
 * <p>Conventions: weeks run Monday to Sunday. A vague count ("several", "the coming weeks") stands for up to eight of its
 * unit: eight weeks are 56 days. Seasons are those of the northern half of the earth, by whole months. What a word or
 * pattern means, with examples that a test runs, stands in the knowledge files; to teach a new way of saying a time, add
 * an entry there, and only for a new kind of meaning a type here.
 */
@NullMarked
package dev.readout.reading.time;

import org.jspecify.annotations.NullMarked;
