package dev.readout.accounts;

import java.util.Optional;

/**
 * Somebody who came in.
 *
 * @param name whose account it is
 * @param role what they may do this time
 * @param formToken what a form must bring; absent for a program, which brings its token with every request
 */
public record Visitor(String name, Role role, Optional<String> formToken) {}
