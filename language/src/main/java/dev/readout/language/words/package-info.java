/**
 * Words and sentences, before any grammar: what every engine is given to read.
 *
 * <p>{@link dev.readout.language.words.SplitSentences} is the way in. {@code PlainText} shows a paragraph in plain characters,
 * position for position; {@code WordSplitter} finds words and marks in it as the English treebanks of Universal
 * Dependencies do, {@code SentenceSplitter} the sentences they make. What they know of abbreviations and hyphens stands
 * in {@code knowledge/language}.
 */
@NullMarked
package dev.readout.language.words;

import org.jspecify.annotations.NullMarked;
