/**
 * Scores the reading of addresses on the cases of the WHATWG's URL standard: what is accepted must be what the standard
 * says, and what the standard refuses must be refused. To refuse more is allowed, and counted.
 */
@NullMarked
package dev.readout.eval.urls;

import org.jspecify.annotations.NullMarked;
