/**
 * Readings as people and programs want them: the one place where findings become text.
 *
 * <p>{@link dev.readout.publish.ReadingJson} writes the format {@code readout.reading/1}, described in {@code
 * docs/formats/reading.md}; {@link dev.readout.publish.ReadingSheet} prints an account for a terminal. Whatever an article contains
 * is data here: {@link dev.readout.publish.words.Visible} keeps it from commanding a terminal.
 */
@NullMarked
package dev.readout.publish;

import org.jspecify.annotations.NullMarked;
