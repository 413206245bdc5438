/**
 * Which articles belong to a dossier.
 *
 * <p>{@link dev.readout.watch.belong.Belonging} is the port; {@link dev.readout.watch.belong.NamedTerms} decides by the names,
 * terms and actors that a user writes into {@code dossier.yaml}, and says in a sentence why. What decides otherwise can be another
 * implementation.
 */
@NullMarked
package dev.readout.watch.belong;

import org.jspecify.annotations.NullMarked;
