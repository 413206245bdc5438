/**
 * What is known of the policy, row by row, in words: made once for the page, for Markdown and for the terminal.
 *
 * <p>A {@link dev.readout.publish.rows.Row} is one line of the dossier: its printed words, whose word it is, how it came to
 * stand where it stands, and the evidence a reader can follow. {@link dev.readout.publish.rows.Group}s keep what is
 * certain apart from what is not. {@code OptionRows}, {@code PledgeRows} and so on make them, a class a kind; {@link
 * dev.readout.publish.rows.PolicyRows} has them all.
 */
@NullMarked
package dev.readout.publish.rows;

import org.jspecify.annotations.NullMarked;
