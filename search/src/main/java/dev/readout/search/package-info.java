/**
 * Search over what was read: articles, statements, commitments and moves of options, by words, actor, outlet, day and kind.
 *
 * <p>{@link dev.readout.search.Search} is the port; {@link dev.readout.search.lucene.LuceneSearch} keeps an index on the disk or in
 * memory. The index holds nothing that the readings do not: it can be thrown away and is made anew.
 */
@NullMarked
package dev.readout.search;

import org.jspecify.annotations.NullMarked;
