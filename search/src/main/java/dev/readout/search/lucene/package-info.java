/** The index as Lucene keeps it: one document for each article and each finding, which carries all that is shown of it. */
@NullMarked
package dev.readout.search.lucene;

import org.jspecify.annotations.NullMarked;
