/**
 * Which line of a saved article is what: title, byline, date line, caption, menu, report.
 *
 * <p>{@link dev.readout.intake.clean.Clean} cuts a text into {@link dev.readout.intake.clean.Line lines} and has small
 * readers pass over a {@link dev.readout.intake.clean.Sheet sheet} of them, each giving lines their {@link
 * dev.readout.intake.clean.Role}: first what shows by itself (menus, share widgets, captions with a credit, date and
 * byline lines), then the head (outlet, title, who, when), then the end (credits, cut bylines, biographies), then what
 * stands inside a line (a dateline before the first sentence, a credit after the last). What no reader claims is the
 * report.
 *
 * <p>Readers look at the first or last few hundred characters of a line and at a few dozen lines of head and end, so
 * that work is linear in the text however long its lines are. There are no regular expressions; what the furniture of
 * papers looks like stands in {@code knowledge/intake}, as {@link dev.readout.intake.clean.Phrase phrases}.
 */
@NullMarked
package dev.readout.intake.clean;

import org.jspecify.annotations.NullMarked;
