/**
 * The desk's read side: which dossiers a data folder holds, and each of them as of any day.
 *
 * <p>{@link dev.readout.server.Dossiers} is what pages, the API and any other reader of dossiers ask. {@link
 * dev.readout.server.StoredDossiers} answers from stores: it takes the readings that were kept, folds them and remembers
 * the last few results, so that nothing is read again and no language engine is needed. {@code http} shows it in a browser.
 */
@NullMarked
package dev.readout.server;

import org.jspecify.annotations.NullMarked;
