/** Documents in Markdown whose title, day and address stand in YAML fields above the text. */
@NullMarked
package dev.readout.eval.documents;

import org.jspecify.annotations.NullMarked;
