/**
 * How articles and readings are written into a store: as JSON, field by field as the model has them, without the text,
 * which is kept beside; all packed with DEFLATE.
 *
 * <p>This is no format for others: {@code readout.reading/1} is. It rounds nothing and gives back what was put in.
 */
@NullMarked
package dev.readout.store.format;

import org.jspecify.annotations.NullMarked;
