package dev.readout.model.dossier;

import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;

/** An actor as one article of the dossier knows it. */
public record ActorRef(ArticleId article, ActorId actor) {}
