/**
 * One article a text file: {@link dev.readout.intake.text.OpenText} takes the bytes in, {@link
 * dev.readout.intake.text.ReadText} makes the {@link dev.readout.model.Article}.
 *
 * <p>Whatever cannot be read ends with a {@link dev.readout.intake.text.Unreadable reason} of one line that says what
 * is wrong and what to do; nothing is guessed into mojibake.
 */
@NullMarked
package dev.readout.intake.text;

import org.jspecify.annotations.NullMarked;
