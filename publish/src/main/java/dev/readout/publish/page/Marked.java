package dev.readout.publish.page;

import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of one article that have a place of their own on the page: those of a statement, of a finding, of an outcome.
 *
 * @param id the place
 * @param words in the order of the text; not empty
 * @param kind how they look where they stand: {@code d}, {@code i}, {@code o} as what is said; empty for a finding
 * @param source the words that name who speaks
 */
record Marked(String id, List<Span> words, String kind, Optional<Span> source) {}
