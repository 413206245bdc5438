package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import dev.readout.model.FindingId;

/** A finding of one article of the dossier. */
public record FindingRef(ArticleId article, FindingId finding) {}
