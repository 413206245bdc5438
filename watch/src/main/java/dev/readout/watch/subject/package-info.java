/**
 * What a dossier is about: {@code dossier.yaml}, read strictly, so that a misspelt key is told and not ignored.
 */
@NullMarked
package dev.readout.watch.subject;

import org.jspecify.annotations.NullMarked;
