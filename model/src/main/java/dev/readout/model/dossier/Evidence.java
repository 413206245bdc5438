package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import dev.readout.model.Span;

/** The words of one article of the dossier that support a finding. */
public record Evidence(ArticleId article, Span span) {}
