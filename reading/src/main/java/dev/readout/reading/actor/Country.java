package dev.readout.reading.actor;

/**
 * A state, or a body of states that has a seat and an adjective of its own.
 *
 * @param code ISO 3166-1 alpha-2, or the body's id
 * @param name its usual English name
 */
record Country(String code, String name) {}
