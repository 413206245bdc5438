package dev.readout.collation.agreement;

import dev.readout.model.dossier.Evidence;

/**
 * What one article says of a fact.
 *
 * @param evidence the words
 * @param confidence from 0 to 1, that it says so and means this fact
 */
record Account(Evidence evidence, double confidence) {}
