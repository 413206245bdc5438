/**
 * What the actors of a dossier do to each other, as records of PLOVER, for those who work with event data.
 *
 * <p>{@link dev.readout.publish.plover.Encode} makes records of the lines of the policy that have two sides: meetings, contacts and
 * reactions, each once however many articles report it, as they are corrected; {@link dev.readout.publish.plover.PloverJson} writes
 * them down with the field names of PLOVER's manual. What one article tells, clause by clause, is coded by {@code reading.event}.
 */
@NullMarked
package dev.readout.publish.plover;

import org.jspecify.annotations.NullMarked;
