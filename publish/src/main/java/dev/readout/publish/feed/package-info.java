/**
 * What changed in a dossier, to subscribe to: {@link dev.readout.publish.feed.AtomFeed} (RFC 4287) and {@link
 * dev.readout.publish.feed.JsonFeed} (version 1.1), both of the same {@link dev.readout.publish.feed.NewsItem}s.
 *
 * <p>An item's id is made of the dossier, the line and what changed of it, so that a reader shows it once; its day is that of the
 * article that brought it about. The same dossier gives the same characters.
 */
@NullMarked
package dev.readout.publish.feed;

import org.jspecify.annotations.NullMarked;
