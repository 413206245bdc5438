/**
 * A treebank in Universal Dependencies: how well the grammar of sentences is read.
 *
 * <p>{@link dev.readout.eval.syntax.Treebank} reads CoNLL-U into articles that a linguist can read, {@link
 * dev.readout.eval.syntax.ScoreSyntax} counts as the CoNLL 2018 shared task did.
 */
@NullMarked
package dev.readout.eval.syntax;

import org.jspecify.annotations.NullMarked;
