/**
 * Readings and dossiers as people and programs want them: the one place where findings become text.
 *
 * <p>{@link dev.readout.publish.DossierPage} writes the page, {@link dev.readout.publish.DossierMarkdown} the same as text,
 * {@link dev.readout.publish.DossierJson} and {@link dev.readout.publish.ReadingJson} the formats {@code
 * readout.dossier/1} and {@code readout.reading/1} of {@code docs/formats}, {@link dev.readout.publish.DueCalendar} what is
 * due; the sheets print for a terminal. What things are called is decided in {@code naming}, what is known of each line
 * of the policy is put into words in {@code rows}, the brief is written in {@code brief}. Whatever an article contains is
 * data here: {@link dev.readout.publish.words.Visible} keeps it from commanding a terminal.
 */
@NullMarked
package dev.readout.publish;

import org.jspecify.annotations.NullMarked;
