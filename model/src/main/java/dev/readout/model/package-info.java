/**
 * The nouns of Readout: what every room takes and gives.
 *
 * <p>Start with {@link dev.readout.model.Article}: one report, its {@link dev.readout.model.Text} untouched, and what
 * could be read of its publication. A {@link dev.readout.model.Span} points into that text in Unicode code points. What
 * one article says is a {@link dev.readout.model.Reading}: its {@link dev.readout.model.Actor actors}, {@link
 * dev.readout.model.TimeExpression time expressions} and {@link dev.readout.model.Statement statements}.
 *
 * <p>Everything here is an immutable value that checks itself when it is made. Nothing here knows a parser, a file or
 * a format; the JDK and JSpecify are all it needs.
 */
@NullMarked
package dev.readout.model;

import org.jspecify.annotations.NullMarked;
