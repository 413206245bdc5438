package dev.readout.collation.pledge;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Evidence;
import java.util.List;

/**
 * Words that show that a pledge was kept.
 *
 * @param day by which it was, counted from the epoch
 * @param on when, as far as it is known
 * @param evidence the words
 * @param confidence from 0 to 1
 * @param why in a few words for a reader
 */
record Kept(long day, Interval on, List<Evidence> evidence, double confidence, String why) {}
