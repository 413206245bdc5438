/**
 * The command line, settings, and the one place where rooms are wired.
 *
 * <p>{@link dev.readout.app.Main} is {@code ./readout}; each verb is a class beside it. {@link dev.readout.app.Wiring} makes the
 * stages and joins them; nothing else in the house makes an engine.
 */
@NullMarked
package dev.readout.app;

import org.jspecify.annotations.NullMarked;
