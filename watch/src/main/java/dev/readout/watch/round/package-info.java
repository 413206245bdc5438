/**
 * A round of the watch: feeds are asked, what they name is fetched, read and judged, edited articles are noticed, and the dossier
 * is written anew when it would be another one.
 *
 * <p>{@link dev.readout.watch.round.Round} does one. Each step keeps what it learnt, with all that follows from it, in one
 * piece of work on the store; so a process that is killed loses the request it was waiting for and nothing else, and the
 * next round goes on where the last one was. Time comes in as a clock, the world through the ports that {@link
 * dev.readout.watch.round.Desk} holds.
 */
@NullMarked
package dev.readout.watch.round;

import org.jspecify.annotations.NullMarked;
