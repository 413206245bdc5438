/**
 * Many readings to one dossier.
 *
 * <p>{@link dev.readout.collation.CollateReadings} is the way in. It drops articles that came twice, lets {@code place}
 * say when articles without a date came out, has those read again from there, lets {@code party} bring the actors of all
 * articles together and {@code utterance} the statements that report the same act of speech, and draws the timeline. This
 * room knows no file and no page; it asks for an article to be read again through the stage it is given.
 */
@NullMarked
package dev.readout.collation;

import org.jspecify.annotations.NullMarked;
