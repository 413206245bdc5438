/**
 * The gold: a few articles annotated by hand, down to the character.
 *
 * <p>{@link dev.readout.eval.gold.Gold} reads the annotation into {@link dev.readout.eval.gold.GoldArticle}s. Each
 * section has a scorer of its own, which takes gold articles with their readings ({@link
 * dev.readout.eval.gold.Read}) and gives scores: {@link dev.readout.eval.gold.ScoreArticles}, {@link
 * dev.readout.eval.gold.ScoreActors}, {@link dev.readout.eval.gold.ScoreMentions}, {@link
 * dev.readout.eval.gold.ScoreTimes}, {@link dev.readout.eval.gold.ScoreStatements}. Who is whom is decided in one place,
 * {@link dev.readout.eval.gold.SameActor}.
 */
@NullMarked
package dev.readout.eval.gold;

import org.jspecify.annotations.NullMarked;
