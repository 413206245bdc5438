package dev.readout.collation.line;

/**
 * That two findings tell of the same thing.
 *
 * @param confidence from 0 to 1
 * @param why in a few words for a reader
 */
public record Likeness(double confidence, String why) {}
