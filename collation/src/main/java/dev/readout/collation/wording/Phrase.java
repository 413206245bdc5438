package dev.readout.collation.wording;

import java.util.Set;

/**
 * A use of a formula as it is compared with others.
 *
 * @param words as printed, in lower case, without articles and marks
 * @param head the stem of the noun it is built on
 * @param rest the stems of its other words that say something, sorted
 * @param turning whether that noun names a process or a change
 */
record Phrase(String words, String head, Set<String> rest, boolean turning) {}
