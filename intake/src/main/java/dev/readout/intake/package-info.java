/**
 * The world to {@link dev.readout.model.Article}: bytes are decoded, the report is told from what surrounds it, and
 * the article's own account of itself is read.
 *
 * <ul>
 *   <li>{@link dev.readout.intake.text}: text files and standard input. {@code OpenText} then {@code ReadText}.
 *   <li>{@link dev.readout.intake.clean}: title, byline, dates, captions, menus: which line is what.
 *   <li>{@link dev.readout.intake.date}: dates as papers print them.
 * </ul>
 *
 * <p>What a paper's furniture looks like is knowledge, not code: see {@code knowledge/intake/*.yaml}.
 */
@NullMarked
package dev.readout.intake;

import org.jspecify.annotations.NullMarked;
