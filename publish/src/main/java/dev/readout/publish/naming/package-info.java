/**
 * What the things of a dossier are called, on a page as on a terminal: the one place where that is decided.
 *
 * <p>{@link dev.readout.publish.naming.Speakers} says who speaks and never puts an outlet's own reading in a person's
 * name; {@link dev.readout.publish.naming.SaidWords} says what, in quotation marks only where the words are the speaker's
 * own; {@link dev.readout.publish.naming.Outlets} and {@link dev.readout.publish.naming.Titles} say where; {@link
 * dev.readout.publish.naming.Terms} puts the closed sets of the model into words.
 */
@NullMarked
package dev.readout.publish.naming;

import org.jspecify.annotations.NullMarked;
