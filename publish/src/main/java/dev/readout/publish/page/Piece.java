package dev.readout.publish.page;

/**
 * Printed words that look alike, in who said what.
 *
 * @param kind class names: {@code q} the speaker's own words inside the outlet's, {@code nw} not in the first report;
 *     empty for the rest
 * @param text the words
 */
public record Piece(String kind, String text) {}
