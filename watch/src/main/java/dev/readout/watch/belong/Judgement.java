package dev.readout.watch.belong;

/**
 * Whether an article belongs, and why.
 *
 * @param belongs whether it does
 * @param points what speaks for it, added up
 * @param reason in one line for a reader
 */
public record Judgement(boolean belongs, double points, String reason) {}
