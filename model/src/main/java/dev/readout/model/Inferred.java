package dev.readout.model;

/**
 * Something an article does not say of itself but that other evidence suggests.
 *
 * @param value what is suggested
 * @param reason why, in one sentence
 */
public record Inferred(String value, String reason) {}
