/**
 * How fast Readout reads, how soon it begins and how much memory it takes; {@code bench/README.md} says how to run it and
 * what came out.
 *
 * <p>{@link dev.readout.bench.EndToEnd} reads files over and over in one process, on one thread and on two. {@link
 * dev.readout.bench.ColdStart} starts a whole process over and over. Both measure what a user gets, through the same
 * wiring, from bytes to readings.
 */
@NullMarked
package dev.readout.bench;

import org.jspecify.annotations.NullMarked;
