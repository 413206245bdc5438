/**
 * Phrases whose exact words matter, over all articles: which uses are forms of one formula, and who used which when.
 *
 * <p>Start with {@link dev.readout.collation.wording.FindFormulas}. Two phrases are forms of one formula when they are
 * built on the same noun and share most of what tells one phrase from another, or when that noun names a change and only
 * what it happens to differs: there the choice of form is what a reader looks for.
 */
@NullMarked
package dev.readout.collation.wording;

import org.jspecify.annotations.NullMarked;
