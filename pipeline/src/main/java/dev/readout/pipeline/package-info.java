/**
 * What a stage is, and how stages are joined and run; knows no engine.
 *
 * <p>A {@link dev.readout.pipeline.Stage} is a function from one immutable document to an {@link
 * dev.readout.pipeline.Outcome}: kept, dropped on purpose, or failed. It does not log, count, time, retry or catch;
 * {@link dev.readout.pipeline.StageRunner} does that once for all of them.
 */
@NullMarked
package dev.readout.pipeline;

import org.jspecify.annotations.NullMarked;
