/** How an edited article differs from what it was, for a reader: paragraph by paragraph, and within those by words. */
@NullMarked
package dev.readout.watch.history;

import org.jspecify.annotations.NullMarked;
