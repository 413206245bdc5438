/**
 * What must not be forgotten: articles in every version of their text, the bytes they came as, what was read in them, which
 * feeds were asked when, which articles belong to a dossier and who decided so.
 *
 * <p>{@link dev.readout.store.Store} is the port; {@code sqlite} keeps it in one file, {@code memory} forgets it when the
 * process ends. All writing goes through {@link dev.readout.store.Store#write}: what is done there is kept whole once the
 * call returns, also when the process is killed a moment later, or not at all.
 *
 * <p>Ids come from content: an article's version is named by its address and its text, bytes by their hash. Putting in again
 * what is there changes nothing, so every step may run twice. Nothing is overwritten: a changed text is a new version, a
 * changed mind a new {@link dev.readout.store.Decision}. What happens is numbered without gaps ({@link
 * dev.readout.store.StoreChange}), so that whoever follows can ask for all since a number. Each thing has two times: when it
 * was public (an article's {@code published}) and when we knew it.
 */
@NullMarked
package dev.readout.store;

import org.jspecify.annotations.NullMarked;
