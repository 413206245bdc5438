/**
 * Archives: one file that holds many documents, as web crawlers and people make them.
 *
 * <p>{@link dev.readout.intake.archive.Archive} opens WARC and ARC files, compressed or not, and Zip files, and goes through
 * them one part at a time without unpacking more than that. A damaged part is a part as well: it says where it is and what
 * is wrong, and the next readable one follows. What is no article by its declared type (pictures, requests, metadata) is
 * passed over in silence.
 */
@NullMarked
package dev.readout.intake.archive;

import org.jspecify.annotations.NullMarked;
