package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import dev.readout.model.StatementId;

/** A statement of one article of the dossier. */
public record StatementRef(ArticleId article, StatementId statement) {}
