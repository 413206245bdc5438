/**
 * Who said what, to whom, when, where and through whom.
 *
 * <p>{@link dev.readout.reading.statement.FindStatements} is the way in. It works in two layers that know little of each
 * other, so that a learned model can take the place of the first:
 *
 * <ol>
 *   <li>{@link dev.readout.reading.statement.FindAttributions} finds source, cue and content as PARC3 and PolNeAR mark them.
 *       {@link dev.readout.reading.statement.RuleAttributions} does so by rules: quotation marks are paired
 *       ({@code Quotations}), each reporting verb is read with its subject ({@code ReportingClause}, {@code Sources}) and what it
 *       takes ({@code VerbAttributions}, {@code VerbComplements}, {@code Silences}), then nouns, phrases and colons, then
 *       quotations that go on.
 *   <li>Enriching makes statements of them: {@code Rendering} brings the spans to this project's conventions, {@code Policy}
 *       says what a reader of policy may trust, {@code Chains}, {@code Setting}, {@code ActOf}, {@code SaidOn}, {@code
 *       Interpretations} and {@code Relations} add the rest to a {@code Draft}.
 * </ol>
 *
 * <p>The vocabulary lives in {@code knowledge/statement}: cues and nouns by act, silences, venues, hedges.
 */
@NullMarked
package dev.readout.reading.statement;

import org.jspecify.annotations.NullMarked;
