/**
 * The coverage as references, for whoever cites it: Zotero, LaTeX, a word processor.
 *
 * <p>{@link dev.readout.publish.citation.Reference} says what an article is cited by; {@link
 * dev.readout.publish.citation.Bibtex} and {@link dev.readout.publish.citation.CslJson} write that down. What is not known is left
 * out, never made up: an article whose day was worked out from its neighbours says so in its note. Each is called by its article's
 * id, as in every other form.
 */
@NullMarked
package dev.readout.publish.citation;

import org.jspecify.annotations.NullMarked;
