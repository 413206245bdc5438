/**
 * The brief: ten or twelve sentences that say where a policy stands, each resting on lines of the dossier.
 *
 * <p>Start with {@link dev.readout.publish.brief.WriteBrief}. No sentence is free text: each is a template over one or two
 * records, says whose word it is, and takes what was printed as it stands, behind a colon, so that it is grammatical
 * whatever those words are. What is uncertain begins with a hedge; silence is told as silence, never as denial.
 */
@NullMarked
package dev.readout.publish.brief;

import org.jspecify.annotations.NullMarked;
