/**
 * Scores the reading of archives on warcio's samples: of every file the documents that a reader must find and the offsets at
 * which it must report damage, as written down in {@code archives.tsv} beside this page (facts about the files, no text of them).
 */
@NullMarked
package dev.readout.eval.archives;

import org.jspecify.annotations.NullMarked;
