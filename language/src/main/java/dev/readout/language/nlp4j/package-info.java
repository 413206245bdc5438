/**
 * NLP4J behind {@link dev.readout.language.Linguist}.
 *
 * <p>{@link dev.readout.language.nlp4j.Nlp4jLinguist} is the way in. A block of text passes through four hands:
 *
 * <ol>
 *   <li>{@link dev.readout.language.words.SplitSentences} finds the words and marks in it, and the sentences they make;
 *   <li>{@code ClearParser} has NLP4J tag and parse each sentence, in the labels of ClearNLP and OntoNotes;
 *   <li>{@code UniversalDependencies} turns that tree into one of Universal Dependencies v2: {@code ClauseShape} puts content
 *       words above function words, {@code Names} builds names, dates and sums, {@code Complements} settles what clauses and
 *       nouns are to their verb, {@code RelationNames} names the rest, {@code FixedExpressions} and {@code Punctuation} tidy
 *       up; {@code UniversalTags} and {@code UniversalLemmas} do the words;
 *   <li>{@code EntityTypes} reads off the names.
 * </ol>
 *
 * <p>NLP4J ships its models as serialized Java objects of a gigabyte. {@code ModelFolder} rewrites them once into mapped files
 * of plain numbers ({@code Lexica}, {@code CompactModel}) that open at once and decide exactly as the originals do.
 *
 * <p>NLP4J is a stand-in until a model of our own reads better; none of its types leave this package.
 */
@NullMarked
package dev.readout.language.nlp4j;

import org.jspecify.annotations.NullMarked;
