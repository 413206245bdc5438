package dev.readout.language.nlp4j;

import dev.readout.language.words.Word;

/**
 * A word as NLP4J analysed it.
 *
 * @param word where it stands and its form
 * @param lemma its base form, as NLP4J writes it
 * @param tag Penn Treebank part of speech
 * @param entity OntoNotes entity type in BILOU notation ({@code B-ORG}), {@code O} if none
 * @param head position of its head in the sentence, from 1; 0 for the root
 * @param label ClearNLP dependency label
 * @param seenAsAdjective whether the word, in lower case, is above all an adjective
 */
record ClearToken(
        Word word, String lemma, String tag, String entity, int head, String label, boolean seenAsAdjective) {}
