/**
 * Who is named, described or stood for by a pronoun in an article, joined to one actor each.
 *
 * <p>{@link dev.readout.reading.actor.FindActors} is the way in, {@link dev.readout.reading.actor.Actors} the answer, which
 * also tells who is meant by any phrase. In between a {@code Cast} is put together in four rounds, from what is sure to
 * what is not: names ({@code ReadNames}, {@code JoinPeople}, {@code JoinBodies}), governments and descriptions ({@code
 * ReadDescriptions}, {@code JoinGovernments}, {@code JoinDescriptions}, {@code JoinGroups}), then pronouns ({@code
 * ResolvePronouns}, which weighs {@code Antecedents}). A city counts as its government only where its {@code Surroundings}
 * say that it acts.
 *
 * <p>What the room knows of the world (countries, titles, outlets, nicknames) lies in {@code knowledge/actor/*.yaml}.
 * Where it is unsure it joins nothing: one actor too many is a smaller mistake than words put in the wrong mouth.
 */
@NullMarked
package dev.readout.reading.actor;

import org.jspecify.annotations.NullMarked;
