/**
 * Feeds: {@link dev.readout.intake.feed.ReadFeed} makes one {@link dev.readout.intake.feed.Feed} of the bytes of an RSS,
 * Atom, RDF, CDF or JSON feed; {@link dev.readout.intake.feed.DiscoverFeeds} finds the feeds a page offers; {@link
 * dev.readout.intake.feed.Opml} reads and writes lists of them.
 *
 * <p>Feeds are read as they come, well formed or not, by one lenient path: jsoup's XML parser, which knows no entity of a
 * document's own and fetches nothing. What may hold markup is a {@link dev.readout.intake.feed.Markup}: cleaned of
 * everything that could run, its addresses made absolute, and readable as plain words. What the fields of the many
 * dialects are called is told in {@code Field}; how the text in them is meant, in {@code ReadMarkup}.
 *
 * <p>The yardstick is feedparser's collection of feeds; see {@code docs/figures.md}.
 */
@NullMarked
package dev.readout.intake.feed;

import org.jspecify.annotations.NullMarked;
