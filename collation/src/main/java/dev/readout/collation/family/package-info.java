/**
 * Which articles go back to one report: reprints, cuts and rewrites of agency copy, two states of one text.
 *
 * <p>Start with {@link dev.readout.collation.family.FindFamilies}. Only an outlet's own words count, those outside
 * quotation marks: two reporters at one briefing share quotations and write their own reports. Nor do paragraphs count
 * that come back in one piece of news after the other, which are background. Which articles are worth comparing is told
 * by fingerprints of five words in a row, thinned by winnowing (Schleimer, Wilkerson and Aiken, 2003); the verdict is
 * passed on the passages that both share, laid side by side. What a page or a feed says of its origin (canonical link, {@code <source>}, credit)
 * counts as evidence: it lowers how much must be shared, and proves nothing.
 */
@NullMarked
package dev.readout.collation.family;

import org.jspecify.annotations.NullMarked;
