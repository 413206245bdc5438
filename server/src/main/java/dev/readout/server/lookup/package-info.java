/**
 * Parts of a dossier as values a program can use, the same for the API and for language models.
 *
 * <p>{@link dev.readout.server.lookup.Lookup} takes from a dossier what was asked for, each item in the JSON that the formats give
 * it; {@link dev.readout.server.lookup.Cited} puts the items into one object together with the articles and actors they name, so
 * that whoever reads it can cite without asking again.
 */
@NullMarked
package dev.readout.server.lookup;

import org.jspecify.annotations.NullMarked;
