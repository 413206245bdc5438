package dev.readout.model;

/**
 * One stretch of an article that no sentence crosses: its title, a paragraph of its body, a piece of furniture.
 */
public record Block(Span span, Zone zone) {}
