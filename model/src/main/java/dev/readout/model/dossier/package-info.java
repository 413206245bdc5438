/**
 * What many articles together say of one policy: the nouns of the dossier.
 *
 * <p>Start with {@link dev.readout.model.dossier.Dossier}: the readings it rests on, one list of {@link
 * dev.readout.model.dossier.Party parties} over all of them, the {@link dev.readout.model.dossier.Utterance utterances}
 * they report, {@link dev.readout.model.dossier.PolicyState where the policy stands} and the {@link
 * dev.readout.model.dossier.TimelineEntry timeline}. A {@link dev.readout.model.dossier.Line} is one thing of the policy,
 * as several articles report it; a {@link dev.readout.model.dossier.Family} is the articles that go back to one report.
 * Nothing is copied out of a reading: a {@link dev.readout.model.dossier.StatementRef}, a {@link
 * dev.readout.model.dossier.Report} or {@link dev.readout.model.dossier.Evidence} points into it, and the dossier refuses
 * one that points nowhere.
 */
@NullMarked
package dev.readout.model.dossier;

import org.jspecify.annotations.NullMarked;
