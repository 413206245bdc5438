/**
 * Scores the reader of feeds on feedparser's collection: each file says in a comment what a reader must find in it
 * ({@code Expect: not bozo and entries[0]['title'] == 'Example'}). {@link dev.readout.eval.feeds.FeedCase} takes a file
 * apart, {@link dev.readout.eval.feeds.FeedValues} answers for what the keys mean, {@link
 * dev.readout.eval.feeds.ScoreFeeds} counts.
 *
 * <p>Counted is every {@code ==} with a string or a date over title, link, id, author, dates, summary and content of feed,
 * entries and their sources, compared character by character. Where a file sends headers, the reader is told them.
 */
@NullMarked
package dev.readout.eval.feeds;

import org.jspecify.annotations.NullMarked;
