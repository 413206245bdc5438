package dev.readout.collation.utterance;

import dev.readout.model.dossier.StatementRef;

/**
 * A statement of an article without a date that seems to report what one of a dated article reports.
 *
 * @param undated the statement whose article has no date
 * @param dated the statement whose article has one
 * @param confidence from 0 to 1
 * @param byWords whether they share words; otherwise only the speaker and what it is about
 */
public record Match(StatementRef undated, StatementRef dated, double confidence, boolean byWords) {}
